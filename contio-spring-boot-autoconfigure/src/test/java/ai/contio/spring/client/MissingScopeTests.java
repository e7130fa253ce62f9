package ai.contio.spring.client;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Mono;

import org.springframework.web.service.annotation.GetExchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Refusals name the scope that is missing, where it is about scopes.
 */
class MissingScopeTests {

	private final ScriptedServer server = ScriptedServer.start();

	private final Things things = ContioHttpServices.create(TestClients.admin(this.server.url()), Things.class);

	@AfterEach
	void stop() {
		this.server.close();
	}

	@Test
	void missingScopeIsNamed() {
		this.server.json(403, "{\"code\":\"insufficient_scope\",\"error\":\"No\"}");
		assertThatExceptionOfType(ContioForbiddenException.class).isThrownBy(() -> this.things.get().block())
			.withMessageContaining("It needs things:read")
			.satisfies((ex) -> assertThat(ex.getMissingScopes()).containsExactly("things:read"));
	}

	@Test
	void otherRefusalNamesNoScope() {
		this.server.json(403, "{\"code\":\"partner_app_inactive\",\"error\":\"No\"}");
		assertThatExceptionOfType(ContioForbiddenException.class).isThrownBy(() -> this.things.get().block())
			.satisfies((ex) -> assertThat(ex.getMissingScopes()).isEmpty());
	}

	interface Things {

		@Operation(id = "getThings", scopes = "things:read")
		@GetExchange("/v1/things")
		Mono<String> get();

	}

}
