package ai.contio.spring.starter.operation;

import java.util.function.Function;

import ai.contio.spring.admin.credential.CredentialAction;
import ai.contio.spring.admin.credential.CredentialEvent;
import ai.contio.spring.admin.credential.CredentialHistoryQuery;
import ai.contio.spring.admin.credential.CredentialOperations;
import ai.contio.spring.admin.credential.CredentialRollback;
import ai.contio.spring.admin.credential.CredentialRotation;
import ai.contio.spring.admin.credential.CredentialStatus;
import ai.contio.spring.admin.credential.CredentialType;
import ai.contio.spring.admin.credential.RotatedCredential;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Mono;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

/**
 * The app's own credentials.
 */
interface CredentialJourney extends Journey {

	CredentialRotation ROTATION = CredentialRotation.confirmedBy("yes").withGracePeriodHours(48).withReason(NAME);

	@Test
	default void apiKeyIsRotatedAndRolledBack() {
		String before = scenario().sandbox().apiKey();
		RotatedCredential rotated = rotated((credentials) -> credentials.rotateApiKey(ROTATION));
		assertThat(scenario().sandbox().apiKey()).isEqualTo(rotated.newCredential().reveal()).isNotEqualTo(before);
		assertThat(answer(admin().credentials().status()).get("api_key").status())
			.isEqualTo(CredentialStatus.PENDING_ROTATION);
		answer(admin().credentials()
			.rollbackApiKey(CredentialRollback.of(rotated.rollbackToken()).withReason("A mistake")));
		assertThat(scenario().sandbox().apiKey()).isEqualTo(before);
		assertThat(answer(
				admin().credentials().history(CredentialHistoryQuery.all().withCredentialType(CredentialType.API_KEY)))
			.events()).extracting(CredentialEvent::action, CredentialEvent::reason)
			.contains(tuple(CredentialAction.ROTATED, NAME), tuple(CredentialAction.ROLLBACK, "A mistake"));
	}

	@Test
	default void clientSecretIsRotatedAndRolledBack() {
		String before = scenario().sandbox().clientSecret();
		RotatedCredential rotated = rotated((credentials) -> credentials.rotateClientSecret(ROTATION));
		assertThat(scenario().sandbox().clientSecret()).isEqualTo(rotated.newCredential().reveal());
		assertThat(rotated.credentialType()).isEqualTo(CredentialType.CLIENT_SECRET);
		answer(admin().credentials().rollbackClientSecret(CredentialRollback.of(rotated.rollbackToken())));
		assertThat(scenario().sandbox().clientSecret()).isEqualTo(before);
	}

	@Test
	default void webhookSecretIsRotatedAtOnce() {
		RotatedCredential rotated = answer(admin().credentials().rotateWebhookSecret(ROTATION));
		assertThat(scenario().sandbox().webhookSecret()).isEqualTo(rotated.newCredential().reveal());
		assertThat(rotated.rollbackToken()).isNull();
	}

	private RotatedCredential rotated(Function<CredentialOperations, Mono<RotatedCredential>> rotation) {
		RotatedCredential rotated = answer(rotation.apply(admin().credentials()));
		assertThat(rotated.gracePeriodEndsAt()).isAfter(rotated.rollbackExpiresAt());
		return rotated;
	}

}
