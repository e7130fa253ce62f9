package ai.contio.spring.starter;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;

import ai.contio.spring.admin.ContioAdminClient;
import ai.contio.spring.admin.app.App;
import ai.contio.spring.client.ContioRateLimitedException;
import ai.contio.spring.sandbox.ContioSandbox;
import ai.contio.spring.sandbox.fault.Fault;
import ai.contio.spring.sandbox.limit.RateLimitHeader;
import ai.contio.spring.sandbox.web.ApiPart;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.awaitility.Awaitility.await;

/**
 * Callers at a Contio that limits the rate.
 */
class RateLimitTests {

	private static final Duration TIMEOUT = Duration.ofMinutes(1);

	private static final int CALLERS = 200;

	private static final Duration WAIT = Duration.ofSeconds(2);

	/* Closed together: one that is closed takes the event loops of the others with it */
	private static final List<ConfigurableApplicationContext> contexts = new ArrayList<>();

	private static ConfigurableApplicationContext shared;

	private ContioSandbox sandbox;

	private ContioAdminClient contio;

	private RecordedCalls calls;

	@BeforeAll
	static void startShared() {
		shared = run();
	}

	@AfterAll
	static void stopAll() {
		contexts.forEach(ConfigurableApplicationContext::close);
	}

	@BeforeEach
	void useShared() {
		use(shared);
		this.sandbox.reset();
		this.calls.clear();
	}

	@ParameterizedTest
	@EnumSource(names = { "RETRY_AFTER_SECONDS", "RETRY_AFTER_DATE", "X_RATELIMIT_RESET" })
	void nobodyCallsAgainBeforeTheStatedTimeAndAllSucceedAfterIt(RateLimitHeader header) {
		this.sandbox.rateLimits().header(header);
		this.calls.holdAnswersUntil(CALLERS);
		Fault limited = this.sandbox.faults().add(Fault.on("admin").status(429, WAIT).times(CALLERS));
		assertThat(callAll(CALLERS)).hasSize(CALLERS);
		assertThat(happened(limited)).isEqualTo(CALLERS);
		assertThat(this.calls.tooEarly()).isEmpty();
		assertThat(this.calls.count()).isEqualTo(2 * CALLERS);
	}

	@Test
	void callersWhoComeLaterAreNotSentToFindOut() {
		Fault limited = this.sandbox.faults().add(Fault.on("admin").status(429, WAIT).times(1));
		Mono<App> first = this.contio.app().get().cache();
		first.subscribe();
		await().until(this.calls::isToldToWait);
		assertThat(callAll(CALLERS)).hasSize(CALLERS);
		first.block(TIMEOUT);
		assertThat(happened(limited)).isEqualTo(1);
		assertThat(this.calls.count()).isEqualTo(CALLERS + 2);
	}

	@Test
	void rollingLimitIsKeptByWaiting() {
		this.sandbox.rateLimits().enable().limit(ApiPart.ADMIN, 20).window(Duration.ofSeconds(3));
		this.calls.holdAnswersUntil(40);
		assertThat(callAll(40)).hasSize(40);
		assertThat(this.sandbox.rateLimits().refused(ApiPart.ADMIN)).isPositive();
		assertThat(this.calls.tooEarly()).isEmpty();
	}

	@ParameterizedTest
	@EnumSource(names = { "RETRY_AFTER_SECONDS", "RETRY_AFTER_DATE", "X_RATELIMIT_RESET" })
	void whoCannotWaitThatLongFailsAtOnceAndKnowsUntilWhen(RateLimitHeader header) {
		useOwn("contio.client.retry.max-elapsed=10s");
		this.sandbox.rateLimits().header(header);
		this.sandbox.faults().add(Fault.on("admin").status(429, Duration.ofHours(1)));
		Instant before = Instant.now();
		ContioRateLimitedException refused = refused();
		assertThat(refused.getStatusCode().value()).isEqualTo(429);
		assertThat(refused.getUntil()).isBetween(before.plus(Duration.ofMinutes(59)),
				before.plus(Duration.ofMinutes(61)));
		assertThat(refused.getMessage()).contains("Contio takes calls again at ");
		ContioRateLimitedException notSent = refused();
		assertThat(notSent.getStatusCode()).isNull();
		assertThat(notSent.getUntil()).isBetween(before.plus(Duration.ofMinutes(59)),
				before.plus(Duration.ofMinutes(61)));
		assertThat(this.calls.count()).isEqualTo(1);
	}

	@ParameterizedTest
	@EnumSource(names = { "NONE", "GARBAGE", "NEGATIVE", "FAR_FUTURE" })
	void answerThatDoesNotSayOrMakesNoSenseIsFollowedByABackoff(RateLimitHeader header) {
		this.sandbox.rateLimits().header(header).jsonBody(false);
		this.sandbox.faults().add(Fault.on("admin").status(429, WAIT).times(2));
		assertThat(callAll(1)).hasSize(1);
		assertThat(this.calls.count()).isEqualTo(3);
	}

	@Test
	void limitThatDoesNotEndIsAnErrorWithoutATime() {
		useOwn("contio.client.retry.max-attempts=2");
		this.sandbox.rateLimits().enable().limit(ApiPart.ADMIN, 1).jsonBody(false);
		callAll(1);
		for (RateLimitHeader header : EnumSet.of(RateLimitHeader.NONE, RateLimitHeader.GARBAGE,
				RateLimitHeader.NEGATIVE, RateLimitHeader.FAR_FUTURE)) {
			this.sandbox.rateLimits().header(header);
			ContioRateLimitedException refused = refused();
			assertThat(refused.getUntil()).isNull();
			assertThat(refused.getRawBody()).contains("<h1>429 Too Many Requests</h1>");
		}
		assertThat(this.sandbox.rateLimits().refused(ApiPart.ADMIN)).isEqualTo(8);
	}

	private void useOwn(String... properties) {
		use(run(properties));
	}

	private void use(ConfigurableApplicationContext context) {
		this.sandbox = context.getBean(ContioSandbox.class);
		this.contio = context.getBean(ContioAdminClient.class);
		this.calls = context.getBean(RecordedCalls.class);
	}

	private static ConfigurableApplicationContext run(String... properties) {
		ConfigurableApplicationContext context = new SpringApplicationBuilder(Application.class)
			.web(WebApplicationType.NONE)
			.properties("contio.sandbox.enabled=true", "contio.sandbox.port=0", "spring.main.banner-mode=off",
					"contio.client.retry.initial-backoff=20ms")
			.properties(properties)
			.run();
		contexts.add(context);
		return context;
	}

	private List<App> callAll(int callers) {
		return Flux.range(0, callers)
			.flatMap((caller) -> this.contio.app().get(), callers)
			.collectList()
			.block(TIMEOUT);
	}

	private ContioRateLimitedException refused() {
		return catchThrowableOfType(ContioRateLimitedException.class, () -> this.contio.app().get().block(TIMEOUT));
	}

	private int happened(Fault fault) {
		return this.sandbox.faults()
			.list()
			.stream()
			.filter((active) -> active.fault().id().equals(fault.id()))
			.findFirst()
			.orElseThrow()
			.happened();
	}

	@Configuration(proxyBeanMethods = false)
	@EnableAutoConfiguration
	static class Application {

		@Bean
		RecordedCalls recordedCalls() {
			return new RecordedCalls();
		}

	}

}
