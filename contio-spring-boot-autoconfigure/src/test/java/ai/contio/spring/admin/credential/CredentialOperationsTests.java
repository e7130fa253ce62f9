package ai.contio.spring.admin.credential;

import ai.contio.spring.admin.AdminServer;
import ai.contio.spring.client.ContioSecret;
import ai.contio.spring.client.ContioTransportException;
import ai.contio.spring.client.ContioValidationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import static ai.contio.spring.admin.AdminServer.all;
import static ai.contio.spring.admin.AdminServer.get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/**
 * Rotating credentials without showing any.
 */
class CredentialOperationsTests {

	private static final CredentialRotation ROTATION = CredentialRotation.confirmedBy("yes-I-mean-it");

	@RegisterExtension
	private final AdminServer server = new AdminServer();

	private final CredentialOperations credentials = this.server.operations(CredentialOperations.class);

	@Test
	void statusIsAMapByName() {
		this.server.json(200, "{\"api_key\":{\"status\":\"active\",\"age_days\":5},\"later\":{}}");
		assertThat(get(this.credentials.status())).containsOnlyKeys("api_key", "later")
			.extractingByKey("api_key")
			.extracting(CredentialState::status, CredentialState::ageDays)
			.containsExactly(CredentialStatus.ACTIVE, 5);
	}

	@Test
	void newCredentialIsReadAndNotShown() {
		this.server.json(200, "{\"new_credential\":\"pk_new\",\"rollback_token\":\"rb_1\"}");
		RotatedCredential rotated = get(this.credentials.rotateApiKey(ROTATION.withGracePeriodHours(48)));
		assertThat(rotated.newCredential().reveal()).isEqualTo("pk_new");
		assertThat(rotated.toString()).doesNotContain("pk_new", "rb_1");
		assertThat(ROTATION.toString()).doesNotContain("yes-I-mean-it");
		assertThat(this.server.requests()).containsExactly("POST /credentials/api-key/rotate "
				+ "{\"confirmation_token\":\"yes-I-mean-it\",\"grace_period_hours\":48}");
		assertThat(this.server.only().header("Idempotency-Key")).isNotBlank();
	}

	@Test
	void newCredentialIsNotShownByAnAnswerThatCannotBeRead() {
		this.server.json(200, "{\"new_credential\":\"pk_new\",\"rollback_expires_at\":\"tomorrow\"}");
		assertThatExceptionOfType(ContioTransportException.class)
			.isThrownBy(() -> get(this.credentials.rotateClientSecret(ROTATION)))
			.satisfies((ex) -> assertThat(ex).extracting(this::stackTrace).asString().doesNotContain("pk_new"));
	}

	@Test
	void rollbackTokenIsMaskedWhereAnErrorRepeatsIt() {
		this.server.json(400, "{\"code\":\"invalid_token\",\"error\":\"rb_used_up was used\"}");
		CredentialRollback rollback = CredentialRollback.of(ContioSecret.of("rb_used_up")).withReason("too early");
		assertThatExceptionOfType(ContioValidationException.class)
			.isThrownBy(() -> get(this.credentials.rollbackClientSecret(rollback)))
			.withMessageContaining("****** was used")
			.withMessageNotContaining("rb_used_up");
	}

	@Test
	void historyHasNoTotalAndEndsWithAShortPage() {
		this.server.json(200,
				"{\"events\":[{\"id\":\"1\"},{\"id\":\"2\"}],\"pagination\":{\"count\":2,\"limit\":2,\"offset\":0}}")
			.json(200, "{\"events\":[{\"id\":\"3\"}],\"pagination\":{\"count\":1,\"limit\":2,\"offset\":2}}");
		CredentialHistoryQuery query = CredentialHistoryQuery.all().withCredentialType(CredentialType.API_KEY);
		assertThat(all(this.credentials.historyAll(query).mapNotNull(CredentialEvent::id))).containsExactly("1", "2",
				"3");
		assertThat(this.server.requests()).containsExactly(
				"GET /credentials/history?credential_type=api_key&limit=100&offset=0",
				"GET /credentials/history?credential_type=api_key&limit=100&offset=2");
	}

	@Test
	void gracePeriodIsAWeekAtMost() {
		assertThatIllegalArgumentException().isThrownBy(() -> ROTATION.withGracePeriodHours(169))
			.withMessage("grace_period_hours must be 0 to 168, but is 169");
	}

	private String stackTrace(Throwable ex) {
		StringBuilder text = new StringBuilder();
		for (Throwable cause = ex; cause != null; cause = cause.getCause()) {
			text.append(cause).append('\n');
		}
		return text.toString();
	}

}
