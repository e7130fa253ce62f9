package ai.contio.spring.sandbox;

import java.io.IOException;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.Socket;
import java.net.SocketException;
import java.net.URI;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.boot.context.properties.source.InvalidConfigurationPropertyValueException;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assumptions.assumeThat;

/**
 * Where the sandbox listens, and what it may be called.
 */
@ExtendWith(OutputCaptureExtension.class)
class SandboxAddressTests {

	@Test
	void listensElsewhereWhenToldAndWarns(CapturedOutput output) throws IOException {
		InetAddress outside = outsideAddress();
		assumeThat(outside).as("an address of this machine that is not loopback").isNotNull();
		try (ContioSandbox sandbox = ContioSandbox.start((settings) -> settings.setAddress(outside))) {
			assertThat(sandbox.url().getHost()).contains(outside.getHostAddress().replaceFirst("%.*", ""));
			assertThat(SandboxClient.of(sandbox).get("/v1/partner/admin/app").status()).isEqualTo(200);
			assertThat(output).contains("listens on " + outside.getHostAddress())
				.contains("whoever reaches it there can");
		}
	}

	@Test
	void listensEverywhereAndIsStillCalledLocalhostHere(CapturedOutput output) throws UnknownHostException {
		InetAddress everywhere = InetAddress.getByName("0.0.0.0");
		try (ContioSandbox sandbox = ContioSandbox.start((settings) -> settings.setAddress(everywhere))) {
			assertThat(sandbox.url()).hasHost("localhost");
			assertThat(SandboxClient.of(sandbox).get("/v1/partner/admin/app").status()).isEqualTo(200);
			assertThat(output).contains("listens on 0.0.0.0");
		}
	}

	@Test
	void doesNotWarnOnLoopback(CapturedOutput output) {
		ContioSandbox.start().close();
		assertThat(output).doesNotContain("whoever reaches it");
	}

	@ParameterizedTest
	@CsvSource({ "127.0.0.1, http://localhost:1", "::, http://localhost:1", "127.0.0.2, http://127.0.0.2:1",
			"10.1.2.3, http://10.1.2.3:1", "2001:db8::1, http://[2001:db8:0:0:0:0:0:1]:1" })
	void makesAUrlOfItsAddress(String address, URI url) throws UnknownHostException {
		assumeThat(InetAddress.getLoopbackAddress().getHostAddress()).isEqualTo("127.0.0.1");
		assertThat(new SandboxAddress(InetAddress.getByName(address)).url(1)).isEqualTo(url);
	}

	@Test
	void isCalledByTheNamesThatTheSettingsAllow() throws IOException {
		try (ContioSandbox sandbox = ContioSandbox
			.start((settings) -> settings.setAllowedHosts(List.of("sandbox", "Contio.Test")))) {
			assertThat(call(sandbox, "Host: sandbox:4010")).startsWith("HTTP/1.1 200");
			assertThat(call(sandbox, "Host: contio.test")).startsWith("HTTP/1.1 200");
			assertThat(call(sandbox, "Host: localhost", "Origin: http://sandbox:8080")).startsWith("HTTP/1.1 200");
			assertThat(call(sandbox, "Host: localhost")).startsWith("HTTP/1.1 200");
			assertThat(call(sandbox, "Host: sandbox.evil.example")).startsWith("HTTP/1.1 403")
				.contains("contio.sandbox.allowed-hosts");
			assertThat(call(sandbox, "Host: sandbox", "Origin: http://evil.example")).startsWith("HTTP/1.1 403");
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "http://sandbox", "sandbox:4010", "*", "*.example.com", "", "a b" })
	void refusesNamesThatNoCallerCouldHave(String name) {
		assertThatExceptionOfType(InvalidConfigurationPropertyValueException.class)
			.isThrownBy(() -> ContioSandbox.start((settings) -> settings.setAllowedHosts(List.of(name))))
			.withMessageContaining("contio.sandbox.allowed-hosts")
			.withMessageContaining("Expected are host names");
	}

	@Test
	void refusesSettingsThatCannotBeWithoutShowingASecret() {
		assertThatExceptionOfType(InvalidConfigurationPropertyValueException.class)
			.isThrownBy(() -> ContioSandbox.start((settings) -> settings.setApiKey("hidden\n")))
			.withMessageContaining("contio.sandbox.api-key")
			.withMessageContaining("white space")
			.satisfies((ex) -> assertThat(ex.getMessage()).doesNotContain("hidden"));
		assertThatExceptionOfType(InvalidConfigurationPropertyValueException.class)
			.isThrownBy(() -> ContioSandbox.start((settings) -> settings.getRetry().setMaxAttempts(0)))
			.withMessageContaining("contio.sandbox.retry.max-attempts");
	}

	@Test
	void keepsNoProgramAlive() {
		Set<Thread> before = Thread.getAllStackTraces().keySet();
		try (ContioSandbox sandbox = ContioSandbox.start()) {
			SandboxClient.of(sandbox).get("/v1/partner/admin/app");
			assertThat(Thread.getAllStackTraces()
				.keySet()
				.stream()
				.filter((thread) -> !before.contains(thread) && !thread.isDaemon())
				.collect(Collectors.toSet())).isEmpty();
		}
	}

	private static InetAddress outsideAddress() throws SocketException {
		return NetworkInterface.networkInterfaces()
			.flatMap(NetworkInterface::inetAddresses)
			.filter((address) -> !address.isLoopbackAddress() && !address.isLinkLocalAddress())
			.findAny()
			.orElse(null);
	}

	private static String call(ContioSandbox sandbox, String... headers) throws IOException {
		try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), sandbox.url().getPort())) {
			socket.setSoTimeout(20_000);
			String request = "GET /_sandbox/events HTTP/1.1\r\nConnection: close\r\n"
					+ String.join("\r\n", List.of(headers)) + "\r\n\r\n";
			socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
			return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
		}
	}

}
