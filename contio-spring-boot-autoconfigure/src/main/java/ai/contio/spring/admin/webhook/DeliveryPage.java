package ai.contio.spring.admin.webhook;

import java.util.List;

import ai.contio.spring.client.Page;
import org.jspecify.annotations.Nullable;

/**
 * A page of deliveries.
 *
 * @param deliveries the deliveries of this page
 * @param total how many deliveries the whole list has
 * @param limit most deliveries of a page
 * @param offset how many deliveries come before it
 */
public record DeliveryPage(@Nullable List<DeliveryRecord> deliveries, @Nullable Long total, @Nullable Integer limit,
		@Nullable Long offset) {

	/**
	 * This page as any other.
	 * @return the page
	 */
	public Page<DeliveryRecord> toPage() {
		return new Page<>(this.deliveries, this.total, this.limit, this.offset);
	}

}
