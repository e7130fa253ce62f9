package ai.contio.spring.docs;

import java.time.Instant;

import ai.contio.spring.admin.credential.CredentialRotation;
import ai.contio.spring.admin.webhook.PendingDisposition;
import ai.contio.spring.webhook.rotation.WebhookSecretRotation;
import ai.contio.spring.webhook.subscription.WebhookSubscription;
import reactor.core.publisher.Mono;

/**
 * The code of docs/webhooks.md on rotation and subscription, compiled.
 */
class WebhookCareSnippets {

	Mono<Void> rotate(WebhookSecretRotation rotation) {
		return rotation.rotate(CredentialRotation.confirmedBy("rotate").withReason("Every quarter")).then();
	}

	Mono<Long> catchUp(WebhookSubscription subscription, Instant outageBegan) {
		return subscription.check()
			.filter((state) -> !state.enabled())
			.flatMap((state) -> subscription.enable(PendingDisposition.DELIVER))
			.then(subscription.retryFailed(outageBegan));
	}

}
