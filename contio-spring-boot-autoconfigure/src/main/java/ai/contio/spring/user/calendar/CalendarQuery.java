package ai.contio.spring.user.calendar;

import java.time.OffsetDateTime;
import java.util.function.BiConsumer;

import ai.contio.spring.client.QueryParameters;
import ai.contio.spring.client.SortDirection;
import org.jspecify.annotations.Nullable;

/**
 * Which events a list is to hold, and in which order.
 *
 * @param startDate the time that events are listed from; any if {@code null}
 * @param endDate the time that events are listed up to; any if {@code null}
 * @param direction which end comes first; any if {@code null}
 */
public record CalendarQuery(@Nullable OffsetDateTime startDate, @Nullable OffsetDateTime endDate,
		@Nullable SortDirection direction) implements QueryParameters {

	private static final CalendarQuery ALL = new CalendarQuery(null, null, null);

	/**
	 * All events, the earliest first.
	 * @return the query
	 */
	public static CalendarQuery all() {
		return ALL;
	}

	/**
	 * This query with this start date.
	 * @param startDate the time that events are listed from
	 * @return this query with it
	 */
	public CalendarQuery withStartDate(OffsetDateTime startDate) {
		return new CalendarQuery(startDate, this.endDate, this.direction);
	}

	/**
	 * This query with this end date.
	 * @param endDate the time that events are listed up to
	 * @return this query with it
	 */
	public CalendarQuery withEndDate(OffsetDateTime endDate) {
		return new CalendarQuery(this.startDate, endDate, this.direction);
	}

	/**
	 * This query with this direction.
	 * @param direction which end comes first
	 * @return this query with it
	 */
	public CalendarQuery withDirection(SortDirection direction) {
		return new CalendarQuery(this.startDate, this.endDate, direction);
	}

	@Override
	public void describe(BiConsumer<String, @Nullable Object> parameters) {
		parameters.accept("start_date", this.startDate);
		parameters.accept("end_date", this.endDate);
		parameters.accept("direction", this.direction);
	}

}
