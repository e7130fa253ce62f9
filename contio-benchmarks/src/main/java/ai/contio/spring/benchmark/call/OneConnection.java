package ai.contio.spring.benchmark.call;

import java.time.Duration;

import reactor.netty.http.client.HttpClient;
import reactor.netty.resources.ConnectionProvider;

import org.springframework.http.client.reactive.ClientHttpConnector;
import org.springframework.http.client.reactive.ReactorClientHttpConnector;

/**
 * Connects once, with the response timeout that the starter sets, and keeps the
 * connection.
 */
final class OneConnection {

	private OneConnection() {
	}

	static ClientHttpConnector connector() {
		return new ReactorClientHttpConnector(
				HttpClient.create(ConnectionProvider.create("benchmark", 1)).responseTimeout(Duration.ofSeconds(30)));
	}

}
