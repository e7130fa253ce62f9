package ai.contio.spring.oauth2;

import java.lang.reflect.Method;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import ai.contio.spring.OperationContract;
import ai.contio.spring.client.ContioSecret;
import ai.contio.spring.client.ContractCall;
import ai.contio.spring.client.Operation;
import ai.contio.spring.client.ScriptedServer;
import ai.contio.spring.client.TestClients;
import ai.contio.spring.oauth2.info.AvailableScopes;
import ai.contio.spring.oauth2.info.InfoOperations;
import ai.contio.spring.oauth2.info.PublicInfo;
import ai.contio.spring.oauth2.info.PublicInfoOperations;
import ai.contio.spring.oauth2.info.UserInfo;
import ai.contio.spring.oauth2.signin.Authorization;
import ai.contio.spring.oauth2.signin.Consent;
import ai.contio.spring.oauth2.signin.ConsentCheck;
import ai.contio.spring.oauth2.signin.ConsentState;
import ai.contio.spring.oauth2.signin.SignInAnswer;
import ai.contio.spring.oauth2.signin.SignInChallenge;
import ai.contio.spring.oauth2.signin.SignInCode;
import ai.contio.spring.oauth2.signin.SignInOperations;
import ai.contio.spring.oauth2.signin.SignInRequest;
import ai.contio.spring.oauth2.signin.SignInSession;
import ai.contio.spring.oauth2.token.TokenIntrospection;
import ai.contio.spring.oauth2.token.TokenOperations;
import ai.contio.spring.oauth2.token.TokenTypeHint;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

/**
 * The OAuth operations beside the vendor's contract.
 */
class OAuthContractTests {

	private static final List<Class<?>> INTERFACES = List.of(SignInOperations.class, TokenOperations.class,
			InfoOperations.class, PublicInfoOperations.class);

	private static final ContractCall CALL = new ContractCall(Map.of(String.class, "c-1", ContioSecret.class,
			ContioSecret.of("token-of-the-user"), TokenTypeHint.class, TokenTypeHint.ACCESS_TOKEN, SignInSession.class,
			SignInSession.of(ContioSecret.of("session=s-1")), SignInRequest.class,
			new SignInRequest("c-1", "ada@example.com", "Ada", "w-1", true), SignInCode.class,
			new SignInCode("c-1", "ada@example.com", ContioSecret.of("s"), ContioSecret.of("123456")),
			ConsentCheck.class,
			new ConsentCheck("c-1", "ada@example.com", List.of("openid"), "https://example.com/cb", "code", "st", "ch",
					"S256"),
			Consent.class, new Consent("c-1", "ada@example.com", true, "openid", "https://example.com/cb", "code", "st",
					"ch", "S256")));

	@ParameterizedTest
	@MethodSource("operations")
	void operationIsCalledAsTheContractSays(Class<?> type, Method method) {
		try (ScriptedServer server = ScriptedServer.start()) {
			CALL.verify(type, method, TestClients.oauth(server.url()), server);
			String authorization = server.only().header("Authorization");
			switch (OperationContract.of(method).text("auth")) {
				case "client_basic" -> assertThat(authorization).startsWith("Basic ");
				case "user" -> assertThat(authorization).isEqualTo("Bearer token-of-the-user");
				default -> assertThat(authorization).isNull();
			}
			assertThat(server.only().headers().contains("X-API-Key")).isFalse();
			assertThat(server.only().headers().contains("X-Client-ID")).isFalse();
		}
	}

	@Test
	void everyOperationThatSpringSecurityDoesNotCallIsThere() {
		assertThat(OperationContract.methods(INTERFACES).map((method) -> method.getAnnotation(Operation.class).id()))
			.containsExactlyInAnyOrderElementsOf(OperationContract.all()
				.filter((operation) -> operation.text("path").matches("/auth/.*|/oauth2/.*|/v1/partner/info/.*"))
				.map(OperationContract::id)
				.filter((id) -> !List.of("authorizeOauth", "exchangeOauthToken", "getOauthHealth").contains(id))
				.toList());
	}

	@ParameterizedTest
	@MethodSource("records")
	void recordHasEveryFieldOfItsSchema(Class<?> type, String schema) {
		assertThat(OperationContract.fields(type)).isEqualTo(OperationContract.schemaFields(schema));
	}

	static Stream<Arguments> operations() {
		return OperationContract.calls(INTERFACES);
	}

	static Stream<Arguments> records() {
		return Stream.of(argumentSet("SignInRequest", SignInRequest.class, "oauth.PartnerAuthInitiateRequest"),
				argumentSet("SignInChallenge", SignInChallenge.class, "oauth.PartnerAuthInitiateResponse"),
				argumentSet("SignInCode", SignInCode.class, "oauth.PartnerAuthVerifyRequest"),
				argumentSet("SignInAnswer", SignInAnswer.class, "oauth.PartnerAuthResponse"),
				argumentSet("ConsentCheck", ConsentCheck.class, "oauth.OAuthConsentCheckRequest"),
				argumentSet("ConsentState", ConsentState.class, "oauth.OAuthConsentCheckResponse"),
				argumentSet("Consent", Consent.class, "oauth.OAuthConsentRequest"),
				argumentSet("Authorization", Authorization.class, "oauth.OAuthConsentResponse"),
				argumentSet("TokenIntrospection", TokenIntrospection.class, "oauth.TokenIntrospection"),
				argumentSet("UserInfo", UserInfo.class, "oauth.UserInfo"),
				argumentSet("AvailableScopes", AvailableScopes.class, "oauth.ScopesResponse"),
				argumentSet("PublicInfo", PublicInfo.class, "oauth.PartnerInfoResponse"));
	}

}
