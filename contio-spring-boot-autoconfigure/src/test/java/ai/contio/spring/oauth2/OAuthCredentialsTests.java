package ai.contio.spring.oauth2;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;

import ai.contio.spring.client.ContioApiException;
import ai.contio.spring.client.ContioClientType;
import ai.contio.spring.client.ContioConfigurationException;
import ai.contio.spring.client.ContioConnectionDetails;
import ai.contio.spring.client.ContioCredentials;
import ai.contio.spring.client.ContioSecret;
import ai.contio.spring.client.ContioUnauthorizedException;
import ai.contio.spring.client.Operations;
import ai.contio.spring.client.ScriptedServer;
import ai.contio.spring.client.TestClients;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Mono;

import org.springframework.web.reactive.function.client.WebClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/**
 * What the OAuth client proves itself with, and where.
 */
class OAuthCredentialsTests {

	private static final ContioSecret TOKEN = ContioSecret.of("cto_at_v1_abc+/=");

	private final ScriptedServer oauthHost = ScriptedServer.start();

	private final ScriptedServer apiHost = ScriptedServer.start();

	private final ContioOAuthClient contio = client(TestClients.oauth(this.oauthHost.url()),
			TestClients.oauth(this.apiHost.url()));

	@AfterEach
	void stop() {
		this.oauthHost.close();
		this.apiHost.close();
	}

	@Test
	void secretIsSentAsItIs() {
		this.oauthHost.json(200, "{\"scopes\":[\"openid\"]}");
		assertThat(read(this.contio.info().scopes()).scopes()).containsExactly("openid");
		assertThat(this.oauthHost.only().header("Authorization")).isEqualTo("Basic "
				+ Base64.getEncoder().encodeToString("client-id-of-the-test:a+b/c=%".getBytes(StandardCharsets.UTF_8)));
	}

	@Test
	void userInfoCarriesTheTokenAlone() {
		this.oauthHost.json(200, "{\"sub\":\"u-1\",\"nickname\":\"a\"}");
		assertThat(read(this.contio.info().userInfo(TOKEN)).subject()).isEqualTo("u-1");
		assertThat(this.oauthHost.only().headers().getAll("Authorization")).containsExactly("Bearer " + TOKEN.reveal());
	}

	@Test
	void publicInfoIsAskedOfTheApiWithoutCredentials() {
		this.apiHost.json(200, "{\"name\":\"CRM\"}");
		assertThat(read(this.contio.publicInfo().get("c/1")).name()).isEqualTo("CRM");
		assertThat(this.apiHost.only().uri()).isEqualTo("/v1/partner/info/c%2F1/public");
		assertThat(this.apiHost.only().headers().contains("Authorization")).isFalse();
		assertThat(this.oauthHost.received()).isEmpty();
	}

	@Test
	void missingCredentialsAreNamed() {
		assertThatExceptionOfType(ContioConfigurationException.class)
			.isThrownBy(() -> ContioCredentials.clientSecret(new ContioConnectionDetails() {
			}))
			.withMessageContaining("contio.client-id and contio.client-secret are not set")
			.satisfies((ex) -> assertThat(ex.getAction()).contains("contio.client-secret"));
	}

	@Test
	void credentialsThatAnAnswerRepeatsAreMasked() {
		this.oauthHost.json(401,
				"{\"error\":\"invalid_client\",\"error_description\":\"a+b/c=% is wrong\",\"request_id\":\"r-1\"}");
		assertThatExceptionOfType(ContioUnauthorizedException.class).isThrownBy(() -> read(this.contio.info().scopes()))
			.withMessageContaining("****** is wrong")
			.withMessageContaining("contio.client-secret")
			.satisfies((ex) -> {
				assertThat(ex.getCode()).isEqualTo("invalid_client");
				assertThat(ex.getRequestId()).isEqualTo("r-1");
				assertThat(ex.getRawBody()).doesNotContain("a+b/c=%");
			});
	}

	@Test
	void tokenThatAnAnswerRepeatsIsMasked() {
		String body = "{\"code\":\"bad_request\",\"message\":\"no such token: %s\",\"request_id\":\"r-1\"}"
			.formatted(TOKEN.reveal());
		this.oauthHost.json(400, body);
		assertThatExceptionOfType(ContioApiException.class)
			.isThrownBy(() -> read(this.contio.tokens().introspect(TOKEN)))
			.withMessageContaining("no such token: ******")
			.satisfies((ex) -> assertThat(ex.getRawBody()).doesNotContain(TOKEN.reveal()));
		this.oauthHost.json(401, body);
		assertThatExceptionOfType(ContioApiException.class).isThrownBy(() -> read(this.contio.info().userInfo(TOKEN)))
			.withMessageContaining("no such token: ******");
	}

	@Test
	void tokenThatCannotBeSentIsRefusedWithoutShowingIt() {
		assertThatIllegalArgumentException()
			.isThrownBy(() -> this.contio.info().userInfo(ContioSecret.of("abc\r\nX-Evil: 1")))
			.withMessage("accessToken holds a character that cannot be sent in a header");
		assertThatIllegalArgumentException().isThrownBy(() -> this.contio.tokens().revoke(ContioSecret.of(" ")))
			.withMessage("token must be a token, but is blank");
		assertThat(this.oauthHost.received()).isEmpty();
	}

	@Test
	void noClientSendsTheCredentialsOfAnother() {
		WebClient.Builder shared = WebClient.builder();
		for (WebClient client : new WebClient[] {
				TestClients.client(ContioClientType.ADMIN, this.apiHost.url(), shared),
				TestClients.client(ContioClientType.OAUTH, this.apiHost.url(), shared),
				TestClients.client(ContioClientType.USER, this.apiHost.url(), shared) }) {
			client.get().uri("/").retrieve().toBodilessEntity().block(Duration.ofSeconds(10));
		}
		assertThat(this.apiHost.received()).extracting((request) -> request.header("X-API-Key"))
			.containsExactly(TestClients.API_KEY, null, null);
		assertThat(this.apiHost.received()).extracting((request) -> request.header("X-Client-ID"))
			.containsExactly(TestClients.CLIENT_ID, null, null);
		assertThat(this.apiHost.received().get(0).headers().contains("Authorization")).isFalse();
		assertThat(this.apiHost.received().get(1).header("Authorization")).startsWith("Basic ");
		assertThat(this.apiHost.received().get(2).header("Authorization")).startsWith("Bearer ");
	}

	private static ContioOAuthClient client(WebClient oauthHost, WebClient apiHost) {
		return ContioOAuthClient.of(Operations.on(oauthHost), Operations.on(apiHost));
	}

	private static <T> T read(Mono<T> call) {
		return call.block(Duration.ofSeconds(10));
	}

}
