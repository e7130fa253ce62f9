package ai.contio.spring.starter.load;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;

/**
 * One request of Contio's with an event. It waits for the answer on its own thread, by
 * the client of the JDK that costs least: on the two cores that it shares with the nodes
 * the other one takes as much as they do.
 *
 * @param body the event
 * @param headers its signature, among others
 */
public record Delivery(String body, Map<String, String> headers) {

	private static final int CONNECT_MILLIS = Math.toIntExact(Duration.ofSeconds(5).toMillis());

	private static final int ANSWER_MILLIS = Math.toIntExact(Duration.ofSeconds(30).toMillis());

	/**
	 * Send it.
	 * @param port the port of the node that it goes to
	 * @return the answer
	 * @throws IOException if none came
	 */
	public Answer sendTo(String port) throws IOException {
		URI url = URI.create("http://localhost:%s/webhooks/contio".formatted(port));
		HttpURLConnection connection = (HttpURLConnection) url.toURL().openConnection();
		connection.setConnectTimeout(CONNECT_MILLIS);
		connection.setReadTimeout(ANSWER_MILLIS);
		connection.setRequestMethod("POST");
		connection.setDoOutput(true);
		byte[] bytes = this.body.getBytes(StandardCharsets.UTF_8);
		// Otherwise it sends a second time what got no answer
		connection.setFixedLengthStreamingMode(bytes.length);
		this.headers.forEach(connection::setRequestProperty);
		connection.getOutputStream().write(bytes);
		int status = connection.getResponseCode();
		try (InputStream rest = (status < 400) ? connection.getInputStream() : connection.getErrorStream()) {
			if (rest != null) {
				rest.transferTo(OutputStream.nullOutputStream());
			}
		}
		return new Answer(status, connection.getHeaderField("Retry-After") != null);
	}

	/**
	 * What a node answered.
	 *
	 * @param status the status
	 * @param later whether it says when to come again
	 */
	public record Answer(int status, boolean later) {

	}

}
