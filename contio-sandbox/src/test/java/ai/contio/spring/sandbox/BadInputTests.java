package ai.contio.spring.sandbox;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

class BadInputTests {

	private static ContioSandbox sandbox;

	private static SandboxClient client;

	@BeforeAll
	static void start() {
		sandbox = ContioSandbox.start((settings) -> settings.setWebhookUrl(nowhere()));
		client = SandboxClient.of(sandbox);
	}

	@AfterAll
	static void stop() {
		sandbox.close();
	}

	static Stream<byte[]> unreadableBodies() {
		return Stream
			.of("", " ", "null", "7", "\"text\"", "[]", "{", "{\"a\":}", "{} {}", "{'a':1}", "{\"a\":NaN}",
					"[".repeat(100_000), "{\"a\":".repeat(2_000) + "1" + "}".repeat(2_000),
					"{\"a\":" + "9".repeat(5_000) + "}", "\uFEFF{}")
			.map((text) -> text.getBytes(StandardCharsets.UTF_8));
	}

	static Stream<byte[]> invalidUtf8() {
		return Stream.of(new byte[] { '{', '"', 'a', '"', ':', '"', (byte) 0xC3, '"', '}' },
				new byte[] { '{', '"', 'a', '"', ':', '"', (byte) 0xED, (byte) 0xA0, (byte) 0x80, '"', '}' },
				"{}".getBytes(StandardCharsets.UTF_16));
	}

	@ParameterizedTest
	@MethodSource({ "unreadableBodies", "invalidUtf8" })
	void answersEveryUnreadableBodyWithTheSameError(byte[] body) {
		SandboxClient.Answer answer = client.send("PATCH", "/v1/partner/admin/app", body, Map.of());
		assertThat(answer.status()).isEqualTo(400);
		assertThat(answer.text("code")).isEqualTo("invalid_request_body");
		assertThat(answer.body()).doesNotContain("Exception", "\tat ");
	}

	@Test
	void refusesHalfASurrogatePair() {
		SandboxClient.Answer answer = client.send("PATCH", "/v1/partner/admin/app", "{\"name\":\"\\ud83d\"}");
		assertThat(answer.status()).isEqualTo(400);
		assertThat(answer.text("code")).isEqualTo("invalid_request_body");
	}

	@Test
	void passesNumbersOfAnySizeOn() {
		SandboxClient.Answer answer = client.send("POST", "/_sandbox/events/meeting.created",
				"{\"n\":1e99999, \"exact\": 1.50}");
		assertThat(answer.status()).isEqualTo(202);
		assertThat(sandbox.deliveries().get(0).event().body()).contains("1e99999").contains("1.50");
	}

	@Test
	void refusesBodiesThatAreTooLarge() {
		SandboxClient.Answer answer = client.send("PATCH", "/v1/partner/admin/app",
				"{\"name\":\"%s\"}".formatted("x".repeat(2 * 1024 * 1024)));
		assertThat(answer.status()).isEqualTo(413);
		assertThat(answer.text("code")).isEqualTo("request_too_large");
	}

	@Test
	void answersUnknownPathsWithJson() {
		for (String path : new String[] { "/", "/nowhere", "/v1/partner/admin/nowhere" }) {
			SandboxClient.Answer answer = client.get(path);
			assertThat(answer.status()).isEqualTo(404);
			assertThat(answer.text("code")).isEqualTo("not_found");
			assertThat(answer.text("request_id")).isNotBlank();
		}
	}

	@Test
	void answersOtherMethodsWithJson() {
		SandboxClient.Answer answer = client.send("DELETE", "/v1/partner/admin/app", "");
		assertThat(answer.status()).isEqualTo(405);
		assertThat(answer.text("code")).isEqualTo("method_not_allowed");
		assertThat(answer.header("Allow")).contains("GET", "PUT", "PATCH");
	}

	@Test
	void answersJsonWhateverIsAskedFor() {
		SandboxClient.Answer answer = client.send("GET", "/v1/partner/admin/app", "", Map.of("Accept", "text/html"));
		assertThat(answer.status()).isEqualTo(200);
		assertThat(answer.header("Content-Type")).isEqualTo("application/json");
	}

	@Test
	void answersWhatTomcatRefusesWithJson() {
		SandboxClient.Answer answer = client.get("/v1%2Fpartner");
		assertThat(answer.status()).isEqualTo(400);
		assertThat(answer.text("code")).isEqualTo("invalid_request");
		assertThat(answer.body()).doesNotContain("Tomcat");
	}

	private static URI nowhere() {
		return URI.create("http://localhost:9/");
	}

}
