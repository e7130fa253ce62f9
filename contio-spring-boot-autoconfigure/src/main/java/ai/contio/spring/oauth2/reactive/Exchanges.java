package ai.contio.spring.oauth2.reactive;

import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Reads exchanges.
 */
final class Exchanges {

	private Exchanges() {
	}

	static String contextPath(ServerWebExchange exchange) {
		return exchange.getRequest().getPath().contextPath().value();
	}

	static String baseUrl(ServerWebExchange exchange) {
		return UriComponentsBuilder.fromUri(exchange.getRequest().getURI())
			.replacePath(contextPath(exchange))
			.replaceQuery(null)
			.fragment(null)
			.build()
			.toUriString();
	}

}
