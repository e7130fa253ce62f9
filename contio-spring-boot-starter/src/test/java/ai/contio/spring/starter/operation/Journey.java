package ai.contio.spring.starter.operation;

import java.time.Duration;
import java.time.OffsetDateTime;

import ai.contio.spring.admin.ContioAdminClient;
import ai.contio.spring.oauth2.ContioOAuthClient;
import ai.contio.spring.sandbox.test.ContioScenario;
import ai.contio.spring.user.ContioUserClient;
import reactor.core.publisher.Mono;

/**
 * A way through the operations of a resource, as somebody who uses it goes.
 */
interface Journey {

	String ADA = "ada@example.com";

	String NAME = "Glaze & \"kiln\" – Öfen 🚀";

	OffsetDateTime START = OffsetDateTime.parse("2027-03-01T10:30:00+02:00");

	Duration TIMEOUT = Duration.ofSeconds(30);

	/**
	 * The client that acts for Ada, who is connected with every scope.
	 */
	ContioUserClient contio();

	ContioAdminClient admin();

	ContioOAuthClient oauth();

	ContioScenario scenario();

	default <T> T answer(Mono<T> call) {
		return call.block(TIMEOUT);
	}

	default String adaId() {
		return scenario().given().user(ADA).id();
	}

	default String newMeeting() {
		return scenario().given().user(ADA).hasMeeting(NAME).id();
	}

}
