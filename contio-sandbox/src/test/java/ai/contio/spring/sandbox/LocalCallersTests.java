package ai.contio.spring.sandbox;

import java.io.IOException;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.assertj.core.api.Assumptions.assumeThat;

class LocalCallersTests {

	private static ContioSandbox sandbox;

	@BeforeAll
	static void start() {
		sandbox = ContioSandbox.start();
	}

	@AfterAll
	static void stop() {
		sandbox.close();
	}

	@ParameterizedTest
	@ValueSource(strings = { "localhost", "localhost:1", "LOCALHOST:65535", "127.0.0.1", "127.0.0.1:4010", "[::1]",
			"[::1]:4010" })
	void answersByItsLocalNames(String host) throws IOException {
		assertThat(call("Host: " + host)).startsWith("HTTP/1.1 200");
	}

	@ParameterizedTest
	@ValueSource(strings = { "evil.example", "localhost.evil.example", "127.0.0.1.evil.example:80", "10.0.0.1",
			"evil.example:4010" })
	void refusesOtherNamesAndSaysWhatToDo(String host) throws IOException {
		assertThat(call("Host: " + host)).startsWith("HTTP/1.1 403")
			.contains("host_not_allowed")
			.contains("Call it as localhost");
	}

	@Test
	void refusesPagesOfElsewhere() throws IOException {
		assertThat(call("Host: localhost", "Origin: https://evil.example")).startsWith("HTTP/1.1 403")
			.contains("origin_not_allowed");
		assertThat(call("Host: localhost", "Origin: null")).startsWith("HTTP/1.1 403");
		assertThat(call("Host: localhost", "Origin: http://localhost:3000")).startsWith("HTTP/1.1 200");
	}

	@Test
	void listensOnLoopbackOnly() throws IOException {
		InetAddress outside = outsideAddress();
		assumeThat(outside).as("an address of this machine that is not loopback").isNotNull();
		assertThatIOException().isThrownBy(() -> new Socket(outside, sandbox.url().getPort()).close());
	}

	private static InetAddress outsideAddress() throws SocketException {
		return NetworkInterface.networkInterfaces()
			.flatMap(NetworkInterface::inetAddresses)
			.filter((address) -> !address.isLoopbackAddress() && !address.isLinkLocalAddress())
			.findAny()
			.orElse(null);
	}

	private static String call(String... headers) throws IOException {
		try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), sandbox.url().getPort())) {
			String request = "GET /_sandbox/events HTTP/1.1\r\nConnection: close\r\n"
					+ String.join("\r\n", List.of(headers)) + "\r\n\r\n";
			socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
			return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
		}
	}

}
