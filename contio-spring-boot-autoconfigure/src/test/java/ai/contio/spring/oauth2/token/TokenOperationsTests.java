package ai.contio.spring.oauth2.token;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

import ai.contio.spring.client.ContioHttpServices;
import ai.contio.spring.client.ContioSecret;
import ai.contio.spring.client.ContioValidationException;
import ai.contio.spring.client.ScriptedServer;
import ai.contio.spring.client.TestClients;
import io.micrometer.observation.Observation;
import io.micrometer.observation.ObservationHandler;
import io.micrometer.observation.ObservationRegistry;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Mono;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * What is sent about a token, and where it does not appear.
 */
class TokenOperationsTests {

	private static final ContioSecret TOKEN = ContioSecret.of("cto_rt_v1_a+b/c=%&d");

	private static final String FORM = "token=cto_rt_v1_a%2Bb%2Fc%3D%25%26d";

	private final ScriptedServer server = ScriptedServer.start();

	private final ObservationRegistry registry = ObservationRegistry.create();

	private final List<String> observed = new CopyOnWriteArrayList<>();

	private final TokenOperations tokens = ContioHttpServices
		.create(TestClients.oauth(this.server.url(), this.registry), TokenOperations.class);

	@AfterEach
	void stop() {
		this.server.close();
	}

	@Test
	void activeTokenIsDescribed() {
		this.server.json(200, "{\"active\":true,\"scope\":\"openid meetings:read\",\"exp\":1704110400,"
				+ "\"iat\":1704106800,\"aud\":\"one\",\"sub\":\"u-1\"}");
		TokenIntrospection token = read(this.tokens.introspect(TOKEN));
		assertThat(token.isActive()).isTrue();
		assertThat(token.scopes()).containsExactly("openid", "meetings:read");
		assertThat(token.expiresAt()).isEqualTo(Instant.ofEpochSecond(1704110400));
		assertThat(token.issuedAt()).isEqualTo(Instant.ofEpochSecond(1704106800));
		assertThat(token.notBefore()).isNull();
		assertThat(token.audience()).containsExactly("one");
		assertThat(this.server.only().body()).isEqualTo(FORM);
	}

	@Test
	void tokenThatIsNotActiveSaysNothingElse() {
		this.server.json(200, "{\"active\":false}").json(200, "{}");
		TokenIntrospection token = read(this.tokens.introspect(TOKEN));
		assertThat(token.isActive()).isFalse();
		assertThat(token.scopes()).isEmpty();
		assertThat(read(this.tokens.introspect(TOKEN)).isActive()).isFalse();
	}

	@Test
	void tokenIsRevokedWithAndWithoutHint() {
		read(this.tokens.revoke(TOKEN));
		read(this.tokens.revoke(TOKEN, TokenTypeHint.REFRESH_TOKEN));
		assertThat(this.server.received()).extracting(ScriptedServer.Received::body)
			.containsExactly(FORM, FORM + "&token_type_hint=refresh_token");
	}

	@Test
	void bothAreRepeatedAfterAFailureThatPasses() {
		this.server.json(503, "{}").drop().json(200, "").json(502, "{}").json(200, "{\"active\":true}");
		read(this.tokens.revoke(TOKEN));
		assertThat(read(this.tokens.introspect(TOKEN)).isActive()).isTrue();
		assertThat(this.server.received()).hasSize(5)
			.allSatisfy((request) -> assertThat(request.body()).isEqualTo(FORM));
	}

	@Test
	void refusedRequestHasItsCodeAndRequestId() {
		this.server.json(400, "{\"code\":\"invalid_request\",\"message\":\"No token\",\"request_id\":\"r-1\"}");
		assertThatExceptionOfType(ContioValidationException.class).isThrownBy(() -> read(this.tokens.revoke(TOKEN)))
			.satisfies((ex) -> {
				assertThat(ex.getCode()).isEqualTo("invalid_request");
				assertThat(ex.getRequestId()).isEqualTo("r-1");
			});
	}

	@Test
	void tokenAppearsInNoObservation() {
		this.registry.observationConfig().observationHandler(new ObservationHandler<>() {

			@Override
			public void onStop(Observation.Context context) {
				TokenOperationsTests.this.observed.add(context + " " + context.getError());
			}

			@Override
			public boolean supportsContext(Observation.Context context) {
				return true;
			}

		});
		this.server.json(400, "{\"code\":\"invalid_request\",\"message\":\"%s\"}".formatted(TOKEN.reveal()));
		assertThatExceptionOfType(ContioValidationException.class).isThrownBy(() -> read(this.tokens.revoke(TOKEN)));
		assertThat(this.observed).singleElement()
			.asString()
			.contains("revokeOauthToken", "invalid_request", "ContioValidationException")
			.doesNotContain(TOKEN.reveal());
	}

	private static <T> T read(Mono<T> call) {
		return call.block(Duration.ofSeconds(10));
	}

}
