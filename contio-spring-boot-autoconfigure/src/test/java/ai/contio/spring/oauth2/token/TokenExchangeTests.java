package ai.contio.spring.oauth2.token;

import java.time.Duration;

import ai.contio.spring.client.ContioHttpServices;
import ai.contio.spring.client.ContioSecret;
import ai.contio.spring.client.ContioServerException;
import ai.contio.spring.client.ContioValidationException;
import ai.contio.spring.client.ScriptedServer;
import ai.contio.spring.client.TestClients;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Codes and refresh tokens that an application exchanges itself.
 */
class TokenExchangeTests {

	private static final Duration TIMEOUT = Duration.ofSeconds(10);

	private static final TokenRequest REFRESH = TokenRequest.ofRefreshToken(ContioSecret.of("refresh-me"));

	private final ScriptedServer server = ScriptedServer.start();

	private final TokenOperations tokens = ContioHttpServices.create(TestClients.oauth(this.server.url()),
			TokenOperations.class);

	@AfterEach
	void stop() {
		this.server.close();
	}

	@Test
	void codeIsExchanged() {
		this.server.json(200, "{\"access_token\":\"at-1\",\"refresh_token\":\"rt-1\",\"expires_in\":86400}");
		IssuedTokens issued = this.tokens
			.exchange(
					TokenRequest.ofCode(ContioSecret.of("c-1"), "https://app.example.com/cb?a=b", ContioSecret.of("v")))
			.block(TIMEOUT);
		assertThat(issued.accessToken().reveal()).isEqualTo("at-1");
		assertThat(issued.expiresIn()).isEqualTo(86400);
		assertThat(issued.toString()).doesNotContain("at-1", "rt-1");
		assertThat(this.server.only().uri()).isEqualTo("/oauth2/token");
		assertThat(this.server.only().body()).isEqualTo("grant_type=authorization_code&code=c-1"
				+ "&redirect_uri=https%3A%2F%2Fapp.example.com%2Fcb%3Fa%3Db&code_verifier=v");
	}

	@Test
	void refusedTokenIsNotShown() {
		this.server.json(400, "{\"error\":\"invalid_grant\",\"error_description\":\"refresh-me was used\"}");
		assertThatExceptionOfType(ContioValidationException.class)
			.isThrownBy(() -> this.tokens.exchange(REFRESH).block(TIMEOUT))
			.withMessageContaining("****** was used")
			.withMessageNotContaining("refresh-me");
		assertThat(this.server.only().body()).isEqualTo("grant_type=refresh_token&refresh_token=refresh-me");
		assertThat(REFRESH.toString()).doesNotContain("refresh-me");
	}

	@Test
	void exchangeIsNeverRepeated() {
		this.server.json(503, "{}");
		assertThatExceptionOfType(ContioServerException.class)
			.isThrownBy(() -> this.tokens.exchange(REFRESH).block(TIMEOUT));
		assertThat(this.server.received()).hasSize(1);
	}

}
