package ai.contio.spring.user.meeting;

import java.time.OffsetDateTime;
import java.util.function.BiConsumer;

import ai.contio.spring.client.QueryParameters;
import org.jspecify.annotations.Nullable;

/**
 * Which meetings a list is to hold.
 *
 * @param startDate no earlier ones; no bound if {@code null}
 * @param endDate no later ones; no bound if {@code null}
 */
public record MeetingQuery(@Nullable OffsetDateTime startDate,
		@Nullable OffsetDateTime endDate) implements QueryParameters {

	private static final MeetingQuery ALL = new MeetingQuery(null, null);

	/**
	 * All meetings.
	 * @return the query
	 */
	public static MeetingQuery all() {
		return ALL;
	}

	/**
	 * Meetings from a time on.
	 * @param startDate no earlier ones
	 * @return the query
	 */
	public static MeetingQuery from(OffsetDateTime startDate) {
		return new MeetingQuery(startDate, null);
	}

	/**
	 * Meetings within a time.
	 * @param startDate no earlier ones
	 * @param endDate no later ones
	 * @return the query
	 */
	public static MeetingQuery between(OffsetDateTime startDate, OffsetDateTime endDate) {
		return new MeetingQuery(startDate, endDate);
	}

	@Override
	public void describe(BiConsumer<String, @Nullable Object> parameters) {
		parameters.accept("start_date", this.startDate);
		parameters.accept("end_date", this.endDate);
	}

}
