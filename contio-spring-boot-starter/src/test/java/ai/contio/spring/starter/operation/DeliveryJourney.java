package ai.contio.spring.starter.operation;

import ai.contio.spring.admin.app.AppUpdate;
import ai.contio.spring.admin.webhook.DeliveryQuery;
import ai.contio.spring.admin.webhook.DeliveryRecord;
import ai.contio.spring.admin.webhook.DeliveryRetry;
import ai.contio.spring.admin.webhook.DeliveryStatus;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What became of the events that were sent.
 */
interface DeliveryJourney extends Journey {

	@Test
	default void deliveryIsFoundReadAndRepeated() {
		String good = answer(admin().app().get()).webhookUrl();
		String event = scenario().when().event("meeting.completed").isSent();
		scenario().then().webhookWasAnswered(200);
		DeliveryRecord delivered = answer(admin().webhookDeliveries()
			.list(DeliveryQuery.all().withEventType("meeting.completed").withStatus(DeliveryStatus.DELIVERED)))
			.deliveries()
			.get(0);
		assertThat(delivered.eventId()).isEqualTo(event);
		assertThat(delivered.httpStatusCode()).isEqualTo(200);
		assertThat(answer(admin().webhookDeliveries().get(delivered.id()))).isEqualTo(delivered);
		answer(admin().app().update(AppUpdate.builder().webhookUrl("http://localhost:9/").build()));
		String lost = scenario().sandbox().sendEvent("meeting.created").eventId();
		scenario().sandbox().awaitDelivery(lost, TIMEOUT);
		answer(admin().app().update(AppUpdate.builder().webhookUrl(good).build()));
		DeliveryRecord failed = answer(
				admin().webhookDeliveries().list(DeliveryQuery.all().withEventType("meeting.created")))
			.deliveries()
			.get(0);
		assertThat(failed.eventId()).isEqualTo(lost);
		DeliveryRetry retry = answer(admin().webhookDeliveries().retry(failed.id()));
		assertThat(retry.deliveryId()).isEqualTo(failed.id());
		assertThat(retry.retryScheduled()).isTrue();
		scenario().then().webhookWasAnswered(200);
	}

}
