package ai.contio.spring.starter.operation;

import ai.contio.spring.admin.app.App;
import ai.contio.spring.admin.app.AppStatus;
import ai.contio.spring.admin.app.AppUpdate;
import ai.contio.spring.admin.app.WebhookFilter;
import ai.contio.spring.admin.app.WebhookFilterType;
import ai.contio.spring.admin.webhook.PendingDisposition;
import ai.contio.spring.admin.webhook.WebhookFilterUpdate;
import ai.contio.spring.admin.webhook.WebhookStatusUpdate;
import org.junit.jupiter.api.Test;

import static ai.contio.spring.starter.operation.Fields.assertChanged;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * The partner app, and which events it is sent.
 */
interface AppJourney extends Journey {

	@Test
	@SuppressWarnings("deprecation")
	default void appIsReadAndChanged() {
		App before = answer(admin().app().get());
		assertThat(before.clientId()).isEqualTo(scenario().sandbox().clientId());
		String toolkit = answer(admin().toolkits().list()).items().get(0).id();
		AppUpdate update = AppUpdate.builder().description("d").slug("kilns").defaultToolkitId(toolkit).build();
		App changed = answer(admin().app().update(update));
		assertChanged(before, update, changed);
		AppUpdate none = AppUpdate.builder().name(NAME).clearDescription().clearDefaultToolkitId().build();
		App cleared = answer(admin().app().replace(none));
		assertChanged(changed, none, cleared);
		assertThat(answer(admin().app().get())).isEqualTo(cleared);
		assertThat(answer(admin().app().replaceStatus(AppStatus.SUSPENDED)).status()).isEqualTo(AppStatus.SUSPENDED);
		assertThat(answer(admin().app().replaceStatus(AppStatus.ACTIVE)).status()).isEqualTo(AppStatus.ACTIVE);
	}

	@Test
	default void webhooksAreSwitchedAndFiltered() {
		assertThat(answer(admin().webhook().replaceStatus(WebhookStatusUpdate.disable())).webhookEnabled()).isFalse();
		assertThat(answer(admin().app().get()).webhookEnabled()).isFalse();
		assertThat(answer(admin().webhook().replaceStatus(WebhookStatusUpdate.enable(PendingDisposition.ABANDON)))
			.webhookEnabled()).isTrue();
		App filtered = answer(admin().webhook()
			.replaceFilter(WebhookFilterUpdate.exclude("meeting.completed", "action_item.created")));
		assertThat(filtered.webhookFilter().type()).isEqualTo(WebhookFilterType.EXCLUDE);
		assertThat(filtered.webhookFilter().events()).containsExactlyInAnyOrder("meeting.completed",
				"action_item.created");
		App anew = answer(admin().webhook().replaceFilter(WebhookFilterUpdate.include("meeting.completed")));
		assertThat(anew.webhookFilter()).extracting(WebhookFilter::type).isEqualTo(WebhookFilterType.INCLUDE);
		assertThat(answer(admin().webhook().deleteFilter()).webhookFilter()).isNull();
	}

}
