package ai.contio.spring.sandbox;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

class ClockApiTests {

	private static final ContioSandbox sandbox = ContioSandbox.start();

	private final SandboxClient client = SandboxClient.of(sandbox).withoutCredentials();

	@AfterAll
	static void stop() {
		sandbox.close();
	}

	@AfterEach
	void reset() {
		sandbox.reset();
	}

	@Test
	void showsTheTime() {
		SandboxClient.Answer answer = this.client.get("/_sandbox/clock");
		assertThat(answer.status()).isEqualTo(200);
		assertThat(answer.text("ahead")).isEqualTo("PT0S");
		assertThat(Instant.parse(answer.text("now"))).isCloseTo(Instant.now(), within(Duration.ofMinutes(1)));
	}

	@Test
	void letsTimePass() {
		SandboxClient.Answer answer = advance("{\"advance\":\"PT72H\"}");
		assertThat(answer.status()).isEqualTo(200);
		assertThat(answer.text("ahead")).isEqualTo("PT72H");
		assertThat(Instant.parse(answer.text("now"))).isCloseTo(Instant.now().plus(Duration.ofDays(3)),
				within(Duration.ofMinutes(1)));
		assertThat(advance("{\"advance\":\"P1D\"}").text("ahead")).isEqualTo("PT96H");
		assertThat(this.client.get("/_sandbox/clock").text("ahead")).isEqualTo("PT96H");
	}

	@Test
	void takesWhatCurlSends() throws IOException, InterruptedException {
		HttpRequest request = HttpRequest.newBuilder(sandbox.url().resolve("/_sandbox/clock"))
			.header("Content-Type", "application/x-www-form-urlencoded")
			.POST(BodyPublishers.ofString("{\"advance\":\"PT72H\"}"))
			.build();
		HttpResponse<String> answer = HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
		assertThat(answer.statusCode()).isEqualTo(200);
		assertThat(answer.body()).contains("\"ahead\":\"PT72H\"");
	}

	@ParameterizedTest
	@ValueSource(strings = { "PT-1S", "-PT1H", "P10Y", "72h", "", " ", "tomorrow", "PT87600H1S", "P99999D",
			"PT9223372036854775807S", "PT9223372036854775807S9", "PT1e9S", "\\u0000" })
	void refusesWhatCannotBeAndSaysWhatCan(String duration) {
		SandboxClient.Answer answer = advance("{\"advance\":\"%s\"}".formatted(duration));
		assertThat(answer.status()).isEqualTo(400);
		assertThat(answer.text("code")).isEqualTo("validation_error");
		assertThat(answer.text("error")).containsAnyOf("forward only", "such as P3D or PT72H", "PT87600H at most");
		assertThat(sandbox.clock().ahead()).isZero();
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "{}", "{\"advance\":null}", "{\"advance\":72}", "[]", "{\"advance\":{}}", "nonsense" })
	void refusesBodiesWithoutADuration(String body) {
		assertThat(advance(body).status()).isEqualTo(400);
	}

	@Test
	void refusesToBeTooFarAheadInTheSumOfMoves() {
		assertThat(advance("{\"advance\":\"P3650D\"}").status()).isEqualTo(200);
		SandboxClient.Answer answer = advance("{\"advance\":\"PT1S\"}");
		assertThat(answer.status()).isEqualTo(400);
		assertThat(answer.text("error")).contains("It is ahead by PT87600H");
	}

	private SandboxClient.Answer advance(String body) {
		return this.client.send("POST", "/_sandbox/clock", body);
	}

}
