package ai.contio.spring.sandbox;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.Set;
import java.util.stream.Collectors;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

class ContioSandboxTests {

	@Test
	void startsOnAFreePortWithTheWellKnownCredentials() {
		try (ContioSandbox sandbox = ContioSandbox.start(); ContioSandbox other = ContioSandbox.start()) {
			assertThat(sandbox.url()).hasScheme("http").hasHost("localhost").isNotEqualTo(other.url());
			assertThat(sandbox.clientId()).isEqualTo("sandbox-client");
			assertThat(sandbox.clientSecret()).isEqualTo("sandbox-client-secret");
			assertThat(sandbox.apiKey()).isEqualTo("sandbox-api-key");
			assertThat(sandbox.webhookSecret()).isEqualTo("whsec_sandbox");
		}
	}

	@Test
	void readsNothingOfTheApplicationsConfiguration() {
		System.setProperty("server.port", "1");
		System.setProperty("server.address", "192.0.2.1");
		System.setProperty("server.servlet.context-path", "/application");
		System.setProperty("spring.mvc.servlet.path", "/application");
		System.setProperty("spring.profiles.active", "application");
		System.setProperty("contio.sandbox.api-key", "of-the-application");
		try (ContioSandbox sandbox = ContioSandbox.start()) {
			assertThat(sandbox.apiKey()).isEqualTo("sandbox-api-key");
			assertThat(SandboxClient.of(sandbox).get("/v1/partner/admin/app").status()).isEqualTo(200);
		}
		finally {
			System.clearProperty("server.port");
			System.clearProperty("server.address");
			System.clearProperty("server.servlet.context-path");
			System.clearProperty("spring.mvc.servlet.path");
			System.clearProperty("spring.profiles.active");
			System.clearProperty("contio.sandbox.api-key");
		}
	}

	@Test
	void leavesTheApplicationsLoggingAlone() {
		LoggerContext logging = (LoggerContext) LoggerFactory.getILoggerFactory();
		Logger logger = logging.getLogger("of.the.application");
		logger.setLevel(Level.TRACE);
		logging.putProperty("of.the.application", "set");
		ContioSandbox.start().close();
		assertThat(logger.getLevel()).isEqualTo(Level.TRACE);
		assertThat(logging.getProperty("of.the.application")).isEqualTo("set");
	}

	@Test
	void freesItsPortAndItsThreads() {
		Set<Thread> others = threads();
		int port;
		try (ContioSandbox sandbox = ContioSandbox.start()) {
			port = sandbox.url().getPort();
			SandboxClient.of(sandbox).get("/");
			assertThat(threads()).anyMatch((thread) -> !others.contains(thread));
		}
		await().until(() -> others.containsAll(threads()));
		ContioSandbox.start((settings) -> settings.setPort(port)).close();
	}

	@Test
	void saysWhichPropertySetsAnotherPort() throws IOException {
		try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
			assertThatExceptionOfType(SandboxPortInUseException.class)
				.isThrownBy(() -> ContioSandbox.start((settings) -> settings.setPort(taken.getLocalPort())))
				.withMessageContaining("port " + taken.getLocalPort())
				.withMessageContaining("contio.sandbox.port")
				.satisfies((ex) -> assertThat(new SandboxPortInUseFailureAnalyzer().analyze(ex).getAction())
					.contains("contio.sandbox.port"));
		}
	}

	@Test
	void showsNoSecretInText() {
		SandboxSettings settings = new SandboxSettings();
		settings.setApiKey("hidden-1");
		settings.setClientSecret("hidden-2");
		settings.setWebhookSecret("hidden-3");
		settings.setPort(0);
		try (ContioSandbox sandbox = ContioSandbox.start(settings)) {
			assertThat(settings + " " + sandbox).doesNotContain("hidden");
		}
	}

	private static Set<Thread> threads() {
		return Thread.getAllStackTraces()
			.keySet()
			.stream()
			.filter((thread) -> thread.getName().startsWith("contio-sandbox-"))
			.collect(Collectors.toSet());
	}

}
