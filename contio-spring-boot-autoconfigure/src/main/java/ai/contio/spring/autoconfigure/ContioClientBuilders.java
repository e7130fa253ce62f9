package ai.contio.spring.autoconfigure;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.client.reactive.ClientHttpConnector;
import org.springframework.web.reactive.function.client.WebClient;

/**
 * What the Contio clients start from: the application's own builder, on the connections
 * of Contio unless the application has a connector of its own.
 */
final class ContioClientBuilders {

	private final ObjectProvider<WebClient.Builder> builders;

	private final ObjectProvider<ClientHttpConnector> connector;

	ContioClientBuilders(ObjectProvider<WebClient.Builder> builders, ObjectProvider<ClientHttpConnector> connector) {
		this.builders = builders;
		this.connector = connector;
	}

	WebClient.Builder get() {
		WebClient.Builder builder = this.builders.getIfAvailable(WebClient::builder).clone();
		this.connector.ifAvailable(builder::clientConnector);
		return builder;
	}

}
