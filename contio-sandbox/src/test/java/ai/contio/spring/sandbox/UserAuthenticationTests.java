package ai.contio.spring.sandbox;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Map;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class UserAuthenticationTests {

	private static final String PROFILE = "/v1/partner/user/profile";

	private static ContioSandbox sandbox;

	private static SandboxClient nobody;

	private static String token;

	@BeforeAll
	static void start() {
		sandbox = ContioSandbox.start();
		nobody = SandboxClient.of(sandbox).withoutCredentials();
		token = sandbox.accessToken("ada@example.com", "profile");
	}

	@AfterAll
	static void stop() {
		sandbox.close();
	}

	@Test
	void refusesTokensWhileTheAppIsNotActive() {
		try (UserApiSandbox contio = new UserApiSandbox()) {
			SandboxClient admin = SandboxClient.of(contio.sandbox());
			SandboxClient ada = contio.ada();
			admin.send("PUT", "/v1/partner/admin/app/status", "{\"status\":\"inactive\"}");
			SandboxClient.Answer refused = ada.get("/v1/partner/user/meetings");
			assertThat(refused.status()).isEqualTo(403);
			assertThat(refused.text("code")).isEqualTo("partner_app_inactive");
			admin.send("PUT", "/v1/partner/admin/app/status", "{\"status\":\"active\"}");
			assertThat(ada.get("/v1/partner/user/meetings").status()).isEqualTo(200);
		}
	}

	@Test
	void takesAnAccessToken() {
		assertThat(SandboxClient.of(sandbox).bearer(token).get(PROFILE).status()).isEqualTo(200);
		assertThat(nobody.send("GET", PROFILE, "", Map.of("Authorization", "bearer " + token)).status()).isEqualTo(200);
	}

	@Test
	void asksForTheHeader() {
		assertRefused(Map.of(), "missing_authorization");
	}

	@Test
	void refusesTheApiKeyWithAndWithoutAToken() {
		Map<String, String> key = Map.of("X-API-Key", sandbox.apiKey(), "X-Client-ID", sandbox.clientId());
		assertRefused(key, "missing_authorization");
		assertRefused(Map.of("X-API-Key", sandbox.apiKey(), "Authorization", "Bearer " + token), "unauthorized");
	}

	@ParameterizedTest
	@ValueSource(strings = { "Bearer", "Bearer ", "Basic YTpi", "cto_at_v1_x", "Bearercto_at_v1_x", "" })
	void refusesHeadersThatAreNoBearerToken(String header) {
		assertRefused(Map.of("Authorization", header), "invalid_authorization_format");
	}

	@ParameterizedTest
	@ValueSource(strings = { "Bearer cto_at_v1_unknown", "Bearer eyJhbGciOiJub25lIn0.e30.", "Bearer a b" })
	void refusesTokensThatItNeverIssued(String header) {
		assertRefused(Map.of("Authorization", header), "unauthorized");
	}

	/* The JDK's client would join the two */
	@Test
	void refusesTwoTokens() throws IOException {
		try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), sandbox.url().getPort())) {
			socket.setSoTimeout(20_000);
			String request = """
					GET %s HTTP/1.1
					Host: localhost
					Connection: close
					Authorization: Bearer %s
					Authorization: Bearer other

					""".formatted(PROFILE, token).replace("\n", "\r\n");
			socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
			assertThat(new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
				.startsWith("HTTP/1.1 401")
				.contains("invalid_authorization_format");
		}
	}

	@Test
	void asksForTheTokenWhateverThePathLooksLike() {
		for (String path : new String[] { "/v1/partner/user", "/v1/partner/user/unheard-of",
				"/v1/partner/%75ser;x=y/profile", "//v1/partner/user/profile",
				"/v1/partner/user/meetings/../profile" }) {
			assertThat(nobody.get(path).status()).as(path).isEqualTo(401);
		}
	}

	@Test
	void answersUnknownPathsAndOtherMethodsWithJson() {
		SandboxClient client = SandboxClient.of(sandbox).bearer(token);
		SandboxClient.Answer unknown = client.get("/v1/partner/user/unheard-of");
		assertThat(unknown.status()).isEqualTo(404);
		assertThat(unknown.text("code")).isEqualTo("not_found");
		assertThat(unknown.text("request_id")).isNotBlank();
		SandboxClient.Answer other = client.send("DELETE", PROFILE, "");
		assertThat(other.status()).isEqualTo(405);
		assertThat(other.text("code")).isEqualTo("method_not_allowed");
		assertThat(other.header("Allow")).contains("GET");
		assertThat(client.send("OPTIONS", PROFILE, "").status()).isLessThan(500);
		assertThat(client.send("HEAD", PROFILE, "").status()).isEqualTo(200);
	}

	@Test
	void showsTheProfileOfTheTokensUser() {
		SandboxClient.Answer answer = SandboxClient.of(sandbox).bearer(token).get(PROFILE);
		assertThat(answer.text("email")).isEqualTo("ada@example.com");
		assertThat(answer.text("display_name")).isEqualTo("Ada Lindqvist");
		assertThat(answer.text("timezone")).isEqualTo("Europe/Stockholm");
		assertThat(answer.text("workspace_name")).isEqualTo("Larkspur Kayaks");
		assertThat(answer.text("workspace_role")).isEqualTo("WORKSPACE_OWNER");
		assertThat(answer.text("plan_type")).isEqualTo("ELITE");
		assertThat(answer.text("created_at")).isEqualTo("2026-01-12T09:00:00Z");
		SandboxClient bruno = SandboxClient.of(sandbox).bearer(sandbox.accessToken("bruno@example.com", "profile"));
		assertThat(bruno.get(PROFILE).text("email")).isEqualTo("bruno@example.com");
	}

	private static void assertRefused(Map<String, String> headers, String code) {
		SandboxClient.Answer answer = nobody.send("GET", PROFILE, "", headers);
		assertThat(answer.status()).isEqualTo(401);
		assertThat(answer.text("code")).isEqualTo(code);
		assertThat(answer.text("error")).isNotBlank();
		assertThat(answer.text("request_id")).isNotBlank();
		assertThat(answer.header("WWW-Authenticate")).isEqualTo("Bearer");
		assertThat(answer.body()).doesNotContain(token, sandbox.apiKey(), "cto_at_v1_unknown");
	}

}
