package ai.contio.spring.starter.notes;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URI;

import ai.contio.spring.sandbox.ContioSandbox;
import ai.contio.spring.sandbox.test.ContioSandboxTest;
import ai.contio.spring.sandbox.test.ContioScenario;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ContioSandboxTest
class PlainTests {

	private HttpServer receiver;

	@BeforeEach
	void receiveWebhooks(ContioSandbox sandbox) throws IOException {
		this.receiver = HttpServer.create(new InetSocketAddress("localhost", 0), 0);
		this.receiver.createContext("/hook", this::receive);
		this.receiver.start();
		sandbox.webhookUrl(URI.create("http://localhost:%d/hook".formatted(this.receiver.getAddress().getPort())));
	}

	@Test
	void answers(ContioScenario contio) {
		contio.when().event("meeting.completed").isSent();
		contio.then().webhookWasAnswered(204);
	}

	@AfterEach
	void stop() {
		this.receiver.stop(0);
	}

	private void receive(HttpExchange exchange) throws IOException {
		exchange.getRequestBody().readAllBytes();
		exchange.sendResponseHeaders(204, -1);
		exchange.close();
	}

}
