package ai.contio.spring.sandbox;

import java.net.URI;
import java.time.Duration;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.web.util.UriComponentsBuilder;

import static org.assertj.core.api.Assertions.assertThat;

class IdpApiTests {

	private static final String IDP = "/v1/partner/admin/idp";

	private static final String SSO = "/v1/partner/sso";

	private static ContioSandbox sandbox;

	private final SandboxClient client = SandboxClient.of(sandbox);

	@BeforeAll
	static void start() {
		sandbox = ContioSandbox.start();
	}

	@AfterAll
	static void stop() {
		sandbox.close();
	}

	@BeforeEach
	void reset() {
		sandbox.reset();
		sandbox.webhookUrl(URI.create("http://localhost:9/"));
	}

	@Test
	void isOneThatCanBeDeletedAndCreatedAnew() {
		String idp = config("partner_managed", "[]");
		assertThat(this.client.send("POST", IDP, idp).text("code")).isEqualTo("idp_config_exists");
		assertThat(this.client.send("DELETE", IDP, "").status()).isEqualTo(204);
		assertThat(this.client.get(IDP).status()).isEqualTo(404);
		SandboxClient.Answer created = this.client.send("POST", IDP, idp);
		assertThat(created.status()).isEqualTo(201);
		assertThat(created.text("issuer")).isEqualTo("https://idp.example.com");
		assertThat(created.body()).doesNotContain("idp-secret");
		assertThat(this.client.send("PATCH", IDP, "{\"name\":\"New\"}").text("name")).isEqualTo("New");
	}

	@Test
	void takesOnlyVerifiedDomainsInStrictMode() {
		String strict = config("strict", "[\"boats.example\"]");
		this.client.send("DELETE", IDP, "");
		assertThat(this.client.send("POST", IDP, config("strict", "[]")).text("code"))
			.isEqualTo("strict_mode_requires_domains");
		assertThat(this.client.send("POST", IDP, strict).text("code")).isEqualTo("domain_not_verified");
		this.client.send("POST", IDP + "/domains/boats.example/verify", "");
		this.client.send("POST", IDP + "/domains/boats.example/check", "");
		assertThat(this.client.send("POST", IDP, strict).status()).isEqualTo(201);
	}

	@Test
	void verifiesADomainAndTellsTheApp() {
		SandboxClient.Answer begun = this.client.send("POST", IDP + "/domains/Boats.Example/verify", "");
		assertThat(begun.status()).isEqualTo(201);
		assertThat(begun.text("domain")).isEqualTo("boats.example");
		assertThat(begun.text("dns_record_name")).isEqualTo("_contio-challenge.boats.example");
		assertThat(begun.text("status")).isEqualTo("pending");
		SandboxClient.Answer checked = this.client.send("POST", IDP + "/domains/boats.example/check", "");
		assertThat(checked.text("status")).isEqualTo("verified");
		assertThat(checked.json().has("expires_at")).isFalse();
		assertThat(sandbox.deliveries().get(0).event().type()).isEqualTo("partner.idp.domain_verified");
	}

	@Test
	void findsNoRecordWhereThereNeverIsOne() {
		this.client.send("POST", IDP + "/domains/boats.invalid/verify", "");
		assertThat(this.client.send("POST", IDP + "/domains/boats.invalid/check", "").text("status"))
			.isEqualTo("pending");
		assertThat(sandbox.deliveries().get(0).event().type()).isEqualTo("partner.idp.domain_verification_failed");
		sandbox.advance(Duration.ofDays(8));
		assertThat(this.client.get(IDP + "/domains/boats.invalid").text("status")).isEqualTo("expired");
	}

	@Test
	void letsNoMoreThanTenDomainsWait() {
		for (int i = 0; i < 10; i++) {
			this.client.send("POST", IDP + "/domains/boats" + i + ".example/verify", "");
		}
		assertThat(this.client.send("POST", IDP + "/domains/one-more.example/verify", "").status()).isEqualTo(429);
		assertThat(this.client.send("POST", IDP + "/domains/boats0.example/verify", "").status()).isEqualTo(201);
	}

	@ParameterizedTest
	@CsvSource({ "gmail.com, domain_is_generic", "mail.contio.ai, domain_reserved", "boats, invalid_domain",
			"-boats.example, invalid_domain" })
	void refusesDomainsThatCannotBe(String domain, String code) {
		SandboxClient.Answer answer = this.client.send("POST", IDP + "/domains/" + domain + "/verify", "");
		assertThat(answer.status()).isEqualTo(400);
		assertThat(answer.text("code")).isEqualTo(code);
	}

	@Test
	void signsInWithTheIdentityProvider() {
		SandboxClient anybody = this.client.withoutCredentials();
		SandboxClient.Answer begun = anybody.get(SSO + "/initiate?slug=larkspur-connect&target=desktop");
		String session = SSO + "/session/" + begun.text("session_id");
		assertThat(anybody.get(session).text("status")).isEqualTo("pending");
		String state = UriComponentsBuilder.fromUriString(begun.text("authorization_url"))
			.build()
			.getQueryParams()
			.getFirst("state");
		SandboxClient.Answer callback = anybody
			.get(SSO + "/callback?code=newcomer@larkspur-kayaks.example&state=" + state);
		assertThat(callback.status()).isEqualTo(302);
		assertThat(anybody.get(session).text("status")).isEqualTo("completed");
		assertThat(anybody.get(session).text("target")).isEqualTo("desktop");
		assertThat(sandbox.data().user("newcomer@larkspur-kayaks.example")).isPresent();
		assertThat(anybody.get(SSO + "/callback?code=ada@example.com&state=" + state).header("Location"))
			.contains("error=invalid_state");
	}

	@Test
	void tellsWhoPollsWhySigningInFailed() {
		SandboxClient anybody = this.client.withoutCredentials();
		SandboxClient.Answer begun = anybody.get(SSO + "/initiate?slug=larkspur-connect");
		String state = begun.text("authorization_url").replaceAll(".*[?&]state=([^&]*).*", "$1");
		assertThat(anybody.get(SSO + "/callback?error=access_denied&error_description=No&state=" + state)
			.header("Location")).contains("error=access_denied");
		assertThat(anybody.get(SSO + "/session/" + begun.text("session_id")).text("error")).isEqualTo("No");
	}

	private static String config(String mode, String domains) {
		return """
				{"name":"n","mode":"%s","allowed_email_domains":%s,"idp_client_id":"c","idp_client_secret":"idp-secret",
				 "discovery_url":"https://idp.example.com/.well-known/openid-configuration"}""".formatted(mode,
				domains);
	}

}
