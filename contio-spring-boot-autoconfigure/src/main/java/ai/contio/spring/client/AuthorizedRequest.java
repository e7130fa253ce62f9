package ai.contio.spring.client;

import java.net.URI;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.client.reactive.ClientHttpRequest;
import org.springframework.util.MultiValueMap;
import org.springframework.web.reactive.function.BodyInserter;
import org.springframework.web.reactive.function.client.ClientRequest;
import org.springframework.web.reactive.function.client.ExchangeStrategies;

/**
 * A request with credentials. They are written when the request is: a copy of its headers
 * and attributes is made only if somebody looks at them, a filter below or an error.
 */
final class AuthorizedRequest implements ClientRequest {

	private static final Consumer<Map<String, Object>> NO_ATTRIBUTES = (attributes) -> {
	};

	private final ClientRequest request;

	private final Consumer<HttpHeaders> credentials;

	private final Consumer<Map<String, Object>> attributes;

	private AuthorizedRequest(ClientRequest request, Consumer<HttpHeaders> credentials,
			Consumer<Map<String, Object>> attributes) {
		this.request = request;
		this.credentials = credentials;
		this.attributes = attributes;
	}

	/**
	 * Put credentials on a request that are known by their headers.
	 * @param request the request
	 * @param credentials sets the headers
	 * @return the request with them
	 */
	static ClientRequest of(ClientRequest request, Consumer<HttpHeaders> credentials) {
		return of(request, credentials, NO_ATTRIBUTES);
	}

	/**
	 * Put credentials on a request, in place of those that it may have from here.
	 * @param request the request
	 * @param credentials sets the headers
	 * @param attributes sets the attributes; they stay on this machine
	 * @return the request with them
	 */
	static ClientRequest of(ClientRequest request, Consumer<HttpHeaders> credentials,
			Consumer<Map<String, Object>> attributes) {
		ClientRequest bare = (request instanceof AuthorizedRequest authorized) ? authorized.request : request;
		return new AuthorizedRequest(bare, credentials, attributes);
	}

	@Override
	public HttpMethod method() {
		return this.request.method();
	}

	@Override
	public URI url() {
		return this.request.url();
	}

	@Override
	public HttpHeaders headers() {
		HttpHeaders headers = new HttpHeaders();
		headers.addAll(this.request.headers());
		this.credentials.accept(headers);
		return HttpHeaders.readOnlyHttpHeaders(headers);
	}

	@Override
	public MultiValueMap<String, String> cookies() {
		return this.request.cookies();
	}

	@Override
	public BodyInserter<?, ? super ClientHttpRequest> body() {
		return this.request.body();
	}

	@Override
	public Map<String, Object> attributes() {
		Map<String, Object> all = new LinkedHashMap<>(this.request.attributes());
		this.attributes.accept(all);
		return Collections.unmodifiableMap(all);
	}

	@Override
	public @Nullable Consumer<ClientHttpRequest> httpRequest() {
		return this.request.httpRequest();
	}

	@Override
	public String logPrefix() {
		return this.request.logPrefix();
	}

	/* A header that is there already is not overwritten by the request's own */
	@Override
	public Mono<Void> writeTo(ClientHttpRequest output, ExchangeStrategies strategies) {
		this.credentials.accept(output.getHeaders());
		return this.request.writeTo(output, strategies);
	}

}
