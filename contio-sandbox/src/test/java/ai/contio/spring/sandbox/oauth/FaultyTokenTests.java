package ai.contio.spring.sandbox.oauth;

import java.util.Map;

import ai.contio.spring.sandbox.ContioSandbox;
import ai.contio.spring.sandbox.fault.Fault;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tokens that a fault ends.
 */
class FaultyTokenTests {

	private static final String MEETINGS = "/v1/partner/user/meetings";

	private static ContioSandbox sandbox;

	private static Partner partner;

	private Partner.Answer first;

	private Partner.Answer second;

	@BeforeAll
	static void start() {
		sandbox = ContioSandbox.start();
		partner = Partner.of(sandbox);
	}

	@AfterAll
	static void stop() {
		sandbox.close();
	}

	@BeforeEach
	void connect() {
		sandbox.reset();
		this.first = partner.exchange(partner.code(Map.of()));
		this.second = partner.refresh(this.first.text("refresh_token"));
		assertThat(meetings(this.first)).isEqualTo(200);
		assertThat(meetings(this.second)).isEqualTo(200);
	}

	@Test
	void accessTokenExpiresForGood() {
		sandbox.faults().add(Fault.on("GET " + MEETINGS).tokenExpired().times(1));
		assertThat(meetings(this.second)).isEqualTo(401);
		assertThat(meetings(this.second)).isEqualTo(401);
		assertThat(meetings(this.first)).isEqualTo(200);
		assertThat(partner.refresh(this.second.text("refresh_token")).status()).isEqualTo(200);
		assertThat(meetings(this.second)).isEqualTo(401);
	}

	@Test
	void accessTokenIsRevokedAndTheRefreshTokenIsNot() {
		sandbox.faults().add(Fault.on("user").tokenRevoked().times(1));
		assertThat(meetings(this.second)).isEqualTo(401);
		assertThat(meetings(this.first)).isEqualTo(200);
		Partner.Answer third = partner.refresh(this.second.text("refresh_token"));
		assertThat(meetings(third)).isEqualTo(200);
	}

	@Test
	void allTokensOfAConsentAreRevokedByAnyOfThem() {
		sandbox.faults().add(Fault.on("user").tokenFamilyRevoked().times(1));
		assertThat(meetings(this.first)).isEqualTo(401);
		assertThat(meetings(this.second)).isEqualTo(401);
		assertThat(partner.refresh(this.second.text("refresh_token")).text("error")).isEqualTo("invalid_grant");
	}

	@Test
	void refreshTokenExpiresAndTheAccessTokenDoesNot() {
		sandbox.faults().add(Fault.on("POST /oauth2/token").tokenExpired().times(1));
		assertThat(partner.refresh(this.second.text("refresh_token")).text("error")).isEqualTo("invalid_grant");
		assertThat(partner.refresh(this.second.text("refresh_token")).text("error")).isEqualTo("invalid_grant");
		assertThat(meetings(this.second)).isEqualTo(200);
	}

	@Test
	void refreshTokenIsRevoked() {
		for (Fault fault : new Fault[] { Fault.on("oauth").tokenRevoked(), Fault.on("oauth").tokenFamilyRevoked() }) {
			connect();
			sandbox.faults().add(fault.times(1));
			assertThat(partner.refresh(this.second.text("refresh_token")).text("error")).isEqualTo("invalid_grant");
			assertThat(meetings(this.second)).isEqualTo(401);
		}
	}

	@Test
	void tokenThatTheSandboxWasAskedForEndsToo() {
		for (Fault fault : new Fault[] { Fault.on("user").tokenExpired(), Fault.on("user").tokenRevoked(),
				Fault.on("user").tokenFamilyRevoked() }) {
			String token = sandbox.accessToken("ada@example.com", "meetings:read");
			sandbox.faults().add(fault.times(1));
			assertThat(meetings(token)).isEqualTo(401);
			assertThat(meetings(token)).isEqualTo(401);
		}
	}

	@Test
	void callWithoutATokenIsLeftAlone() {
		sandbox.faults().add(Fault.on("*").tokenRevoked());
		assertThat(partner.get("/oauth2/scopes").status()).isEqualTo(200);
		assertThat(partner.exchange("unknown").text("error")).isEqualTo("invalid_grant");
		assertThat(partner.form("/oauth2/token", "grant_type=%ZZ").status()).isEqualTo(400);
		assertThat(partner.withAuthorization("").get(MEETINGS).status()).isEqualTo(401);
		assertThat(meetings("cto_at_v1_unknown")).isEqualTo(401);
	}

	private static int meetings(Partner.Answer tokens) {
		return meetings(tokens.text("access_token"));
	}

	private static int meetings(String token) {
		return partner.withAuthorization("Bearer " + token).get(MEETINGS).status();
	}

}
