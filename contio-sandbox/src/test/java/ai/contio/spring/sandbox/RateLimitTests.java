package ai.contio.spring.sandbox;

import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.function.IntSupplier;

import ai.contio.spring.sandbox.fault.Fault;
import ai.contio.spring.sandbox.limit.RateLimitHeader;
import ai.contio.spring.sandbox.web.ApiPart;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class RateLimitTests {

	private static final String APP = "/v1/partner/admin/app";

	private static final String PROFILE = "/v1/partner/user/profile";

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

	@BeforeEach
	void reset() {
		sandbox.reset();
	}

	@Test
	void limitsNothingUnlessToldTo() {
		sandbox.rateLimits().limit(ApiPart.ADMIN, 1);
		assertThat(List.of(admin(), admin(), admin())).containsOnly(200);
	}

	@Test
	void hasTheLimitsThatContioPublishes() {
		sandbox.rateLimits().enable();
		assertThat(passing(() -> client.get("/oauth2/health").status())).isEqualTo(100);
		assertThat(passing(RateLimitTests::admin)).isEqualTo(500);
		assertThat(passing(() -> client.get(PROFILE).status())).isEqualTo(1000);
		sandbox.clock().advance(Duration.ofMinutes(5));
		assertThat(admin()).isEqualTo(200);
	}

	@Test
	void countsEachPartOfTheApiByItself() {
		sandbox.rateLimits().enable().limit(ApiPart.ADMIN, 2).limit(ApiPart.OAUTH, 1);
		assertThat(List.of(admin(), admin(), admin())).containsExactly(200, 200, 429);
		assertThat(client.get(PROFILE).status()).isEqualTo(401);
		assertThat(client.get("/oauth2/health").status()).isEqualTo(200);
		assertThat(client.send("POST", "/auth/initiate", "{}").status()).isEqualTo(429);
		assertThat(client.get("/_sandbox/events").status()).isEqualTo(200);
		assertThat(sandbox.rateLimits().refused(ApiPart.ADMIN)).isEqualTo(1);
		assertThat(sandbox.rateLimits().refused(ApiPart.USER)).isZero();
	}

	@Test
	void rollsWithTimeAndNeverStartsAnew() {
		sandbox.rateLimits().enable().limit(ApiPart.ADMIN, 2);
		assertThat(admin()).isEqualTo(200);
		sandbox.clock().advance(Duration.ofMinutes(3));
		assertThat(admin()).isEqualTo(200);
		assertThat(seconds()).isBetween(110L, 120L);
		sandbox.clock().advance(Duration.ofMinutes(2));
		assertThat(List.of(admin(), admin())).containsExactly(200, 429);
		assertThat(seconds()).isBetween(170L, 180L);
	}

	@Test
	void answerSaysWhenInSecondsAndWhy() {
		exhaust();
		SandboxClient.Answer answer = client.get(APP);
		assertThat(answer.header("Retry-After")).isEqualTo("300");
		assertThat(answer.headers().firstValue("X-RateLimit-Reset")).isEmpty();
		assertThat(answer.text("code")).isEqualTo("rate_limit_exceeded");
		assertThat(answer.text("error")).isNotBlank();
		assertThat(answer.text("request_id")).isEqualTo(answer.header("X-Request-Id"));
		sandbox.rateLimits().limit(ApiPart.OAUTH, 1);
		client.get("/oauth2/health");
		assertThat(client.send("POST", "/oauth2/token", "").text("error")).isEqualTo("rate_limit_exceeded");
	}

	@Test
	void answerSaysWhenAsADateOfTheMachine() {
		sandbox.clock().advance(Duration.ofDays(40));
		sandbox.rateLimits().header(RateLimitHeader.RETRY_AFTER_DATE);
		exhaust();
		Instant until = ZonedDateTime.parse(client.get(APP).header("Retry-After"), DateTimeFormatter.RFC_1123_DATE_TIME)
			.toInstant();
		assertThat(until).isBetween(Instant.now().plusSeconds(270), Instant.now().plusSeconds(302));
	}

	@Test
	void answerSaysWhenInSecondsSince1970() {
		sandbox.clock().advance(Duration.ofDays(40));
		sandbox.rateLimits().header(RateLimitHeader.X_RATELIMIT_RESET);
		exhaust();
		SandboxClient.Answer answer = client.get(APP);
		assertThat(Instant.ofEpochSecond(Long.parseLong(answer.header("X-RateLimit-Reset"))))
			.isBetween(Instant.now().plusSeconds(270), Instant.now().plusSeconds(302));
		assertThat(answer.headers().firstValue("Retry-After")).isEmpty();
	}

	@Test
	void answerCanKeepItToItselfAndBeAPage() {
		sandbox.rateLimits().header(RateLimitHeader.NONE).jsonBody(false);
		exhaust();
		SandboxClient.Answer answer = client.get(APP);
		assertThat(answer.status()).isEqualTo(429);
		assertThat(answer.headers().map()).doesNotContainKeys("retry-after", "x-ratelimit-reset");
		assertThat(answer.header("Content-Type")).startsWith("text/html");
		assertThat(answer.body()).contains("429 Too Many Requests");
	}

	@Test
	void faultThatAnswersWith429HasTheSameForm() {
		sandbox.rateLimits().header(RateLimitHeader.X_RATELIMIT_RESET);
		sandbox.faults().add(Fault.on("admin").status(429, Duration.ofSeconds(30)));
		SandboxClient.Answer answer = client.get(APP);
		assertThat(answer.header("X-RateLimit-Reset")).matches("\\d{10}");
		assertThat(answer.headers().firstValue("Retry-After")).isEmpty();
	}

	@Test
	void smallerLimitCountsWhatWasCalledBefore() {
		sandbox.rateLimits().enable();
		assertThat(List.of(admin(), admin(), admin())).containsOnly(200);
		sandbox.rateLimits().limit(ApiPart.ADMIN, 1);
		assertThat(admin()).isEqualTo(429);
		sandbox.rateLimits().disable();
		assertThat(admin()).isEqualTo(200);
	}

	@Test
	void resetGoesBackToTheSettings() {
		try (ContioSandbox strict = ContioSandbox.start((settings) -> {
			settings.getRateLimits().setEnabled(true);
			settings.getRateLimits().setAdmin(1);
			settings.getRateLimits().setWindow(Duration.ofHours(1));
		})) {
			SandboxClient caller = SandboxClient.of(strict);
			strict.rateLimits().disable();
			strict.reset();
			assertThat(caller.get(APP).status()).isEqualTo(200);
			assertThat(caller.get(APP).header("Retry-After")).isEqualTo("3600");
			strict.reset();
			assertThat(caller.get(APP).status()).isEqualTo(200);
		}
	}

	@Test
	void refusesLimitsThatCannotBe() {
		assertThatIllegalArgumentException().isThrownBy(() -> sandbox.rateLimits().limit(ApiPart.USER, 0))
			.withMessageContaining("at least 1");
		assertThatIllegalArgumentException().isThrownBy(() -> sandbox.rateLimits().window(Duration.ZERO))
			.withMessageContaining("longer than nothing");
	}

	private static void exhaust() {
		sandbox.rateLimits().enable().limit(ApiPart.ADMIN, 1);
		assertThat(admin()).isEqualTo(200);
	}

	private static int admin() {
		return client.get(APP).status();
	}

	private static long seconds() {
		return Long.parseLong(client.get(APP).header("Retry-After"));
	}

	private static int passing(IntSupplier call) {
		int passed = 0;
		while (call.getAsInt() != 429) {
			passed++;
		}
		return passed;
	}

}
