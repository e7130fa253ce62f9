package ai.contio.spring.oauth2.connection;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import reactor.core.publisher.Mono;

import org.springframework.core.codec.Hints;
import org.springframework.http.ReactiveHttpInputMessage;
import org.springframework.http.codec.HttpMessageReader;
import org.springframework.http.server.reactive.ServerHttpResponse;
import org.springframework.security.oauth2.core.endpoint.OAuth2AccessTokenResponse;
import org.springframework.security.oauth2.core.web.reactive.function.OAuth2BodyExtractors;
import org.springframework.web.reactive.function.BodyExtractor;

/**
 * Reads the answers of a token endpoint without a word in the log: a decoder that logs
 * what it has decoded, as Spring's do at TRACE, would log tokens.
 */
final class QuietExtractor implements BodyExtractor<Mono<OAuth2AccessTokenResponse>, ReactiveHttpInputMessage> {

	private final BodyExtractor<Mono<OAuth2AccessTokenResponse>, ReactiveHttpInputMessage> delegate = OAuth2BodyExtractors
		.oauth2AccessTokenResponse();

	@Override
	public Mono<OAuth2AccessTokenResponse> extract(ReactiveHttpInputMessage message, Context context) {
		return this.delegate.extract(message, new QuietContext(context));
	}

	private record QuietContext(Context context) implements Context {

		@Override
		public List<HttpMessageReader<?>> messageReaders() {
			return this.context.messageReaders();
		}

		@Override
		public Optional<ServerHttpResponse> serverResponse() {
			return this.context.serverResponse();
		}

		@Override
		public Map<String, Object> hints() {
			return Hints.merge(this.context.hints(), Hints.SUPPRESS_LOGGING_HINT, true);
		}

	}

}
