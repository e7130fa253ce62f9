package ai.contio.spring.sandbox;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class IdempotencyTests {

	private static final String AUTOMATIONS = "/v1/partner/admin/automations";

	private static final String VALID = "{\"name\":\"n\",\"trigger_type\":\"meeting_ended\","
			+ "\"actions\":[{\"type\":\"webhook\"}]}";

	private static ContioSandbox sandbox;

	private static SandboxClient client;

	@BeforeAll
	static void start() {
		sandbox = ContioSandbox.start();
		client = SandboxClient.of(sandbox);
	}

	@AfterAll
	static void stop() {
		sandbox.close();
	}

	@Test
	void givesTheSameAnswerAgainAndDoesNothing() {
		String key = UUID.randomUUID().toString();
		SandboxClient.Answer first = post(key, VALID);
		int total = client.get(AUTOMATIONS).json().path("total").asInt();
		SandboxClient.Answer second = post(key, VALID);
		assertThat(first.status()).isEqualTo(201);
		assertThat(first.header("Idempotent-Replayed")).isEmpty();
		assertThat(second.status()).isEqualTo(201);
		assertThat(second.header("Idempotent-Replayed")).isEqualTo("true");
		assertThat(second.header("Content-Type")).isEqualTo("application/json");
		assertThat(second.body()).isEqualTo(first.body());
		assertThat(client.get(AUTOMATIONS).json().path("total").asInt()).isEqualTo(total);
	}

	@Test
	void replaysAnAnswerWithoutABody() {
		String path = AUTOMATIONS + "/" + client.send("POST", AUTOMATIONS, VALID).text("id");
		Map<String, String> key = Map.of("Idempotency-Key", UUID.randomUUID().toString());
		assertThat(client.send("DELETE", path, "", key).status()).isEqualTo(204);
		assertThat(client.send("DELETE", path, "", key).status()).isEqualTo(204);
		assertThat(client.send("DELETE", path, "").status()).isEqualTo(404);
	}

	@Test
	void refusesTheSameKeyWithAnotherBody() {
		String key = UUID.randomUUID().toString();
		post(key, VALID);
		SandboxClient.Answer answer = post(key, VALID.replace("\"n\"", "\"other\""));
		assertThat(answer.status()).isEqualTo(422);
		assertThat(answer.text("code")).isEqualTo("idempotency_key_reused");
	}

	@Test
	void treatsTheSameKeyForAnotherOperationAsAnother() {
		Map<String, String> key = Map.of("Idempotency-Key", UUID.randomUUID().toString());
		client.send("PATCH", "/v1/partner/admin/app", "{}", key);
		SandboxClient.Answer answer = client.send("PUT", "/v1/partner/admin/app", "{\"name\":\"x\"}", key);
		assertThat(answer.status()).isEqualTo(200);
		assertThat(answer.header("Idempotent-Replayed")).isEmpty();
	}

	@Test
	void takesBothSpellingsOfAPathForOneOperation() {
		Map<String, String> key = Map.of("Idempotency-Key", UUID.randomUUID().toString());
		String id = client.send("POST", AUTOMATIONS, VALID, key).text("id");
		SandboxClient.Answer other = client.send("POST", "/v1/partner/admin/automation", VALID, key);
		assertThat(other.header("Idempotent-Replayed")).isEqualTo("true");
		assertThat(other.text("id")).isEqualTo(id);
		client.send("DELETE", "/v1/partner/admin/automation/" + id, "", key);
		assertThat(client.send("DELETE", AUTOMATIONS + "/" + id, "", key).header("Idempotent-Replayed"))
			.isEqualTo("true");
		client.send("DELETE", "/v1/partner/admin/app/webhook-filter", "", key);
		assertThat(client.send("DELETE", "/v1/partner/admin/webhook-filter", "", key).header("Idempotent-Replayed"))
			.isEqualTo("true");
	}

	@Test
	void forgetsAKeyAfterADay() {
		String key = UUID.randomUUID().toString();
		String id = post(key, VALID).text("id");
		sandbox.clock().advance(Duration.ofHours(23));
		assertThat(post(key, VALID).text("id")).isEqualTo(id);
		sandbox.clock().advance(Duration.ofHours(1).plusMinutes(1));
		SandboxClient.Answer later = post(key, VALID.replace("\"n\"", "\"other\""));
		assertThat(later.status()).isEqualTo(201);
		assertThat(later.text("id")).isNotEqualTo(id);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "tab\tinside" })
	void refusesKeysThatAreNotPrintable(String key) {
		SandboxClient.Answer answer = post(key, VALID);
		assertThat(answer.status()).isEqualTo(400);
		assertThat(answer.text("code")).isEqualTo("invalid_request");
	}

	/* The JDK's client would replace the character */
	@Test
	void refusesKeysThatAreNotAscii() throws IOException {
		try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), sandbox.url().getPort())) {
			String request = """
					DELETE /v1/partner/admin/webhook-filter HTTP/1.1
					Host: localhost
					Connection: close
					X-API-Key: %s
					X-Client-ID: %s
					Idempotency-Key: schlüssel

					""".formatted(sandbox.apiKey(), sandbox.clientId()).replace("\n", "\r\n");
			socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
			assertThat(new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
				.startsWith("HTTP/1.1 400")
				.contains("255 printable ASCII characters");
		}
	}

	@Test
	void takes255CharactersAndNoMore() {
		assertThat(post("k".repeat(255), VALID).status()).isEqualTo(201);
		assertThat(post("k".repeat(256), VALID).status()).isEqualTo(400);
	}

	private SandboxClient.Answer post(String key, String body) {
		return client.send("POST", AUTOMATIONS, body, Map.of("Idempotency-Key", key));
	}

}
