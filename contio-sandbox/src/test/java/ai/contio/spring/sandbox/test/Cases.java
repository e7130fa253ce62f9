package ai.contio.spring.sandbox.test;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import ai.contio.spring.sandbox.ContioSandbox;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Test classes as a user may write them. They are run by {@link SandboxExtensionTests}
 * only.
 */
final class Cases {

	/** The sandboxes that were used, one entry a test. */
	static final List<ContioSandbox> USED = new CopyOnWriteArrayList<>();

	private static final Set<ContioSandbox> IN_USE = ConcurrentHashMap.newKeySet();

	private static final HttpClient HTTP = HttpClient.newHttpClient();

	private Cases() {
	}

	static int call(ContioSandbox sandbox, String path) {
		HttpRequest request = HttpRequest.newBuilder(URI.create(sandbox.url() + path))
			.timeout(Duration.ofSeconds(20))
			.header("X-API-Key", sandbox.apiKey())
			.header("X-Client-ID", sandbox.clientId())
			.build();
		try {
			return HTTP.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
		}
		catch (IOException | InterruptedException ex) {
			throw new IllegalStateException(ex);
		}
	}

	/**
	 * Two tests, each of which fails if another test has to do with its sandbox.
	 */
	abstract static class Disturbable {

		@BeforeEach
		void begin(ContioSandbox sandbox) {
			USED.add(sandbox);
			assertThat(IN_USE.add(sandbox)).as("nobody else uses the sandbox").isTrue();
		}

		@AfterEach
		void end(ContioSandbox sandbox) {
			IN_USE.remove(sandbox);
		}

		@Test
		void reads(ContioScenario contio) {
			use(contio);
		}

		@Test
		void readsAgain(ContioScenario contio) {
			use(contio);
		}

		static void use(ContioScenario contio) {
			contio.then().receivedNothing();
			assertThat(contio.sandbox().data().user("grace@example.com")).isEmpty();
			contio.given().user("grace@example.com");
			for (int i = 1; i <= 10; i++) {
				assertThat(call(contio.sandbox(), "/v1/partner/admin/app")).isEqualTo(200);
				contio.then().received("GET /v1/partner/admin/app").answered(200).times(i);
			}
		}

	}

	@ContioSandboxTest
	static class Shared extends Disturbable {

	}

	@ContioSandboxTest
	static class SharedToo extends Disturbable {

		@Nested
		class AndNested {

			@Test
			void beginsAnewToo(ContioScenario contio) {
				use(contio);
			}

		}

	}

	@ContioSandboxTest(shared = false)
	static class Own extends Disturbable {

	}

	@ExtendWith(ContioSandboxExtension.class)
	static class ExtensionAlone extends Disturbable {

	}

	/**
	 * Two that can finish only while the other runs.
	 */
	abstract static class Meeting {

		static final CountDownLatch BOTH = new CountDownLatch(2);

		@Test
		void meetsTheOther(ContioSandbox sandbox) throws InterruptedException {
			USED.add(sandbox);
			BOTH.countDown();
			assertThat(BOTH.await(60, TimeUnit.SECONDS)).as("the other runs at the same time").isTrue();
		}

	}

	@ContioSandboxTest(shared = false)
	static class One extends Meeting {

	}

	@ContioSandboxTest(shared = false)
	static class Other extends Meeting {

	}

	@ContioSandboxTest(properties = "contio.sandbox.client-id=by-annotation")
	static class WithProperties {

		private final ContioScenario ofConstructor;

		WithProperties(ContioScenario contio) {
			this.ofConstructor = contio;
		}

		@BeforeAll
		static void hasASandboxAlready(ContioSandbox sandbox) {
			USED.add(sandbox);
			assertThat(sandbox.clientId()).isEqualTo("by-annotation");
		}

		@Test
		void hasTheSameEverywhere(ContioSandbox sandbox, ContioScenario contio) {
			assertThat(this.ofConstructor).isSameAs(contio);
			assertThat(sandbox).isSameAs(contio.sandbox()).isSameAs(USED.get(USED.size() - 1));
		}

	}

	static class Registered {

		@RegisterExtension
		static final ContioSandboxExtension CONTIO = ContioSandboxExtension
			.with((settings) -> settings.setClientId("by-extension"));

		@Test
		void hasTheSameAsTheField(ContioScenario contio) {
			USED.add(contio.sandbox());
			assertThat(CONTIO.scenario()).isSameAs(contio);
			assertThat(CONTIO.sandbox().clientId()).isEqualTo("by-extension");
		}

		@Nested
		class Inside {

			@Test
			void hasTheSame(ContioSandbox sandbox) {
				USED.add(sandbox);
				assertThat(sandbox).isSameAs(CONTIO.sandbox());
			}

		}

	}

	static class RegisteredForEachTest {

		@RegisterExtension
		final ContioSandboxExtension contio = ContioSandboxExtension
			.with((settings) -> settings.setClientId("by-extension"));

		@Test
		void one() {
			USED.add(this.contio.sandbox());
		}

		@Test
		void another() {
			USED.add(this.contio.sandbox());
		}

	}

	@ContioSandboxTest
	static class Failing {

		@Test
		void expectsACallThatNeverCame(ContioScenario contio) {
			call(contio.sandbox(), "/v1/partner/admin/automations");
			contio.timeout(Duration.ofMillis(50)).then().received("GET /v1/partner/admin/app");
		}

		@Test
		void expectsAnAnswerThatNeverCame(ContioScenario contio) {
			contio.sandbox().webhookUrl(URI.create("http://localhost:1/"));
			contio.timeout(Duration.ofSeconds(5)).when().event("meeting.completed").isSent();
			contio.then().webhookWasAnswered(200);
		}

		@Test
		void hasNoApplicationWhoseUsersConnect(ContioScenario contio) {
			contio.given().connected("alice");
		}

		@Test
		void asksForWhatWasNeverSent(ContioScenario contio) {
			contio.then().webhookWasAnswered(200);
		}

	}

	@ContioSandboxTest(shared = false)
	static class FailingWithoutReceiver {

		@Test
		void hasNowhereToSendTo(ContioScenario contio) {
			contio.when().event("meeting.completed").isSent();
		}

	}

}
