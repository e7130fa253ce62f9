package ai.contio.spring.client;

import java.io.Serializable;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpMethod;
import org.springframework.web.reactive.function.client.ClientRequest;
import org.springframework.web.reactive.function.client.WebClient;

/**
 * Which call an error belongs to.
 *
 * @param client the part of the API that was called
 * @param method the HTTP method
 * @param path the path, with names in place of ids where it is known that way
 * @param operationId the id of the operation in the vendor's specification; {@code null}
 * for a call through an injected {@link WebClient}
 * @param scopes the scopes that the operation needs; empty if none or not known
 */
public record ContioCall(ContioClientType client, HttpMethod method, String path, @Nullable String operationId,
		List<String> scopes) implements Serializable {

	private static final String URI_TEMPLATE = WebClient.class.getName() + ".uriTemplate";

	static ContioCall of(ContioClientType client, ClientRequest request) {
		Operation operation = operation(request);
		return new ContioCall(client, request.method(), path(request), (operation != null) ? operation.id() : null,
				(operation != null) ? List.of(operation.scopes()) : List.of());
	}

	static @Nullable Operation operation(ClientRequest request) {
		return (Operation) request.attributes().get(OperationProcessor.OPERATION);
	}

	/**
	 * The path with names in place of ids, or {@code null} if it is not known that way.
	 */
	static @Nullable String template(ClientRequest request) {
		return (request.attributes().get(URI_TEMPLATE) instanceof String text) ? Text.line(withoutBase(text), 256)
				: null;
	}

	private static String path(ClientRequest request) {
		String template = template(request);
		return (template != null) ? template : Text.line(request.url().getRawPath(), 256);
	}

	private static String withoutBase(String template) {
		int scheme = template.indexOf("://");
		int path = template.indexOf('/', (scheme >= 0) ? scheme + 3 : 0);
		int query = template.indexOf('?');
		return template.substring(Math.max(path, 0), (query >= 0) ? query : template.length());
	}

	@Override
	public String toString() {
		String call = "%s %s".formatted(this.method, this.path);
		return (this.operationId != null) ? "%s (%s)".formatted(call, this.operationId) : call;
	}

}
