package ai.contio.spring.starter.operation;

import java.util.List;

import ai.contio.spring.client.ContioSecret;
import ai.contio.spring.oauth2.info.ProviderConfiguration;
import ai.contio.spring.oauth2.signin.Authorization;
import ai.contio.spring.oauth2.signin.AuthorizationRequest;
import ai.contio.spring.oauth2.signin.ConsentState;
import ai.contio.spring.oauth2.signin.SignInChallenge;
import ai.contio.spring.oauth2.signin.SignInCode;
import ai.contio.spring.oauth2.signin.SignInRequest;
import ai.contio.spring.oauth2.signin.SignInSession;
import ai.contio.spring.oauth2.token.IssuedTokens;
import ai.contio.spring.oauth2.token.TokenIntrospection;
import ai.contio.spring.oauth2.token.TokenRequest;
import ai.contio.spring.oauth2.token.TokenTypeHint;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * From an address to tokens and back, without a browser.
 */
interface SignInJourney extends Journey {

	String CALLBACK = "http://localhost:65000/callback";

	/* The pair of RFC 7636, appendix B */
	ContioSecret VERIFIER = ContioSecret.of("dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk");

	String CHALLENGE = "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM";

	@Test
	default void userSignsInAndTokensAreUsedRefreshedAndRevoked() {
		Authorization authorization = authorized(List.of("openid", "email", "meetings:read"));
		assertThat(authorization.state()).isEqualTo("st-1");
		IssuedTokens tokens = answer(
				oauth().tokens().exchange(TokenRequest.ofCode(authorization.code(), CALLBACK, VERIFIER)));
		assertThat(tokens.scope().split(" ")).containsExactlyInAnyOrder("openid", "email", "meetings:read");
		TokenIntrospection active = answer(oauth().tokens().introspect(tokens.accessToken()));
		assertThat(active.active()).isTrue();
		assertThat(active.scopes()).containsExactlyInAnyOrder("openid", "email", "meetings:read");
		assertThat(active.clientId()).isEqualTo(scenario().sandbox().clientId());
		assertThat(answer(oauth().info().userInfo(tokens.accessToken())).email()).isEqualTo(ADA);
		IssuedTokens refreshed = answer(oauth().tokens().exchange(TokenRequest.ofRefreshToken(tokens.refreshToken())));
		assertThat(refreshed.accessToken()).isNotEqualTo(tokens.accessToken());
		answer(oauth().tokens().revoke(refreshed.accessToken(), TokenTypeHint.ACCESS_TOKEN));
		assertThat(answer(oauth().tokens().introspect(refreshed.accessToken())).active()).isFalse();
	}

	@Test
	default void providerTellsOfItself() {
		ProviderConfiguration provider = answer(oauth().discovery().configuration());
		assertThat(provider.issuer()).isEqualTo(scenario().sandbox().url().toString());
		assertThat(provider.scopesSupported())
			.containsExactlyInAnyOrderElementsOf(answer(oauth().info().scopes()).scopes());
		assertThat(answer(oauth().discovery().keys()).keys()).isNotEmpty()
			.allSatisfy((key) -> assertThat(key.algorithm()).isEqualTo("RS256"));
		assertThat(answer(oauth().discovery().health()).status()).isEqualTo("healthy");
		String client = scenario().sandbox().clientId();
		assertThat(answer(oauth().publicInfo().get(client)).clientId()).isEqualTo(client);
	}

	private Authorization authorized(List<String> scopes) {
		String client = scenario().sandbox().clientId();
		SignInChallenge challenge = answer(oauth().signIn().initiate(new SignInRequest(client, ADA)));
		ContioSecret code = ContioSecret.of(scenario().sandbox().code(ADA));
		SignInSession session = answer(oauth().signIn().verify(new SignInCode(client, ADA, challenge.session(), code)));
		AuthorizationRequest request = new AuthorizationRequest(client, ADA, CALLBACK, scopes, "st-1", CHALLENGE);
		ConsentState state = answer(oauth().signIn().checkConsent(session, request));
		assertThat(state.sessionValid()).isTrue();
		return answer(oauth().signIn().authorize(session, request));
	}

}
