package ai.contio.spring.client;

import org.springframework.http.MediaType;
import org.springframework.web.reactive.function.BodyInserters;
import org.springframework.web.reactive.function.client.ClientRequest;

/**
 * Tells uploads from other requests.
 */
final class Multipart {

	private Multipart() {
	}

	static boolean isMultipart(ClientRequest request) {
		if (request.body() instanceof BodyInserters.MultipartInserter
				|| request.attributes().containsKey(OperationProcessor.MULTIPART)) {
			return true;
		}
		MediaType contentType = request.headers().getContentType();
		return contentType != null && contentType.getType().equals("multipart");
	}

}
