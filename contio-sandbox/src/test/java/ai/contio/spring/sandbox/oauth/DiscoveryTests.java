package ai.contio.spring.sandbox.oauth;

import java.net.http.HttpRequest;

import ai.contio.spring.sandbox.ContioSandbox;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class DiscoveryTests {

	private static ContioSandbox sandbox;

	private static Partner partner;

	private static Partner stranger;

	@BeforeAll
	static void start() {
		sandbox = ContioSandbox.start();
		partner = Partner.of(sandbox);
		stranger = partner.withAuthorization("");
	}

	@AfterAll
	static void stop() {
		sandbox.close();
	}

	@Test
	void publishesItsEndpointsAtThePathWithTheUnderscore() {
		Partner.Answer answer = stranger.get("/.well-known/openid_configuration");
		assertThat(answer.status()).isEqualTo(200);
		assertThat(answer.text("issuer")).isEqualTo(sandbox.url().toString());
		assertThat(answer.text("token_endpoint")).isEqualTo(sandbox.url() + "/oauth2/token");
		assertThat(answer.text("userinfo_endpoint")).isEqualTo(sandbox.url() + "/oauth2/userInfo");
		assertThat(stranger.get(answer.text("jwks_uri").substring(sandbox.url().toString().length())).status())
			.isEqualTo(200);
		assertThat(stranger.get("/.well-known/openid-configuration").status()).isEqualTo(404);
		assertThat(stranger.get("/.well-known/oauth-authorization-server").status()).isEqualTo(404);
	}

	@Test
	void isAsHealthyAsItSays() {
		assertThat(stranger.get("/oauth2/health").text("status")).isEqualTo("healthy");
	}

	@Test
	void listsScopesForTheClient() {
		assertThat(partner.get("/oauth2/scopes").json().path("scopes").toString()).contains("\"openid\"",
				"\"workflows:write\"");
		Partner.Answer refused = stranger.get("/oauth2/scopes");
		assertThat(refused.status()).isEqualTo(401);
		assertThat(refused.text("code")).isEqualTo("invalid_client");
	}

	@Test
	void tellsEverybodyWhoThePartnerIs() {
		Partner.Answer answer = stranger.get("/v1/partner/info/sandbox-client/public");
		assertThat(answer.text("name")).isEqualTo("Larkspur Connect");
		assertThat(answer.text("company_name")).isEqualTo("Larkspur Kayaks");
		assertThat(stranger.get("/v1/partner/info/other/public").text("code")).isEqualTo("not_found");
	}

	@ParameterizedTest
	@ValueSource(
			strings = { "/oauth2/token", "/oauth2/introspect", "/oauth2/revoke", "/auth/initiate", "/auth/verify" })
	void takesNoGetWhereAPostIsDue(String path) {
		Partner.Answer answer = stranger.get(path);
		assertThat(answer.status()).isEqualTo(405);
		assertThat(answer.header("Allow")).isEqualTo("POST");
		assertThat(answer.text(path.startsWith("/auth/") ? "code" : "error")).isEqualTo("method_not_allowed");
		assertThat(answer.text("request_id")).isNotBlank();
	}

	@Test
	void leavesTheAdminAndControlApiAlone() {
		Partner.Answer control = stranger.send(stranger.request("/_sandbox/events").GET());
		assertThat(control.status()).isEqualTo(200);
		assertThat(control.header("Set-Cookie")).isEmpty();
		Partner.Answer admin = stranger.send(stranger.request("/v1/partner/admin/app")
			.header("X-API-Key", sandbox.apiKey())
			.header("X-Client-ID", sandbox.clientId())
			.method("PATCH", HttpRequest.BodyPublishers.ofString("{\"description\":\"a\"}")));
		assertThat(admin.status()).isEqualTo(200);
		assertThat(admin.header("X-Frame-Options")).isEmpty();
	}

}
