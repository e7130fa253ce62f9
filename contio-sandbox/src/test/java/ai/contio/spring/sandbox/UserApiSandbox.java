package ai.contio.spring.sandbox;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.Consumer;

import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/**
 * A sandbox whose users have granted everything, and somewhere that its events go to.
 */
final class UserApiSandbox implements AutoCloseable {

	static final String ADA_ID = "a1c0ffee-0001-4a00-8000-00000000ada0";

	static final String BRUNO_ID = "a1c0ffee-0002-4a00-8000-0000000b4000";

	private static final String MEETINGS = "/v1/partner/user/meetings/";

	/** Ada and Bruno edit it, and somebody from the printer looks on. It is to come. */
	static final String CATALOGUE = MEETINGS + "3e700001-7a11-4c0e-9b1e-6f0d5a2c0001";

	/** Ada and a customer. It is over. */
	static final String RENEWAL = MEETINGS + "3e700003-7a11-4c0e-9b1e-6f0d5a2c0003";

	/** It is not there. */
	static final String UNKNOWN = "00000000-0000-4000-8000-000000000000";

	private static final String[] SCOPES = { "profile", "meetings:read", "meetings:write", "action-items:read",
			"action-items:write", "calendar:read", "calendar:write", "context:read", "context:write", "chat:read",
			"chat:write" };

	private final ContioSandbox sandbox;

	private final WebhookReceiver receiver;

	UserApiSandbox() {
		this((settings) -> {
		});
	}

	UserApiSandbox(Consumer<SandboxSettings> customizer) {
		this.sandbox = ContioSandbox.start(customizer);
		try {
			this.receiver = new WebhookReceiver();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		this.sandbox.webhookUrl(this.receiver.url());
	}

	ContioSandbox sandbox() {
		return this.sandbox;
	}

	SandboxClient ada() {
		return client("ada@example.com");
	}

	SandboxClient client(String email) {
		return SandboxClient.of(this.sandbox).bearer(this.sandbox.accessToken(email, SCOPES));
	}

	/**
	 * The data of the newest event of a type, once it has come.
	 */
	JsonNode data(String type) {
		await().untilAsserted(() -> assertThat(types()).contains(type));
		return this.receiver.received()
			.stream()
			.map(WebhookReceiver.Received::json)
			.filter((event) -> event.path("event_type").asString().equals(type))
			.reduce((first, second) -> second)
			.orElseThrow()
			.path("data");
	}

	/* Those that have been sent, be they there or not */
	List<String> published() {
		return this.sandbox.deliveries().stream().map((delivery) -> delivery.event().type()).toList();
	}

	private List<String> types() {
		return this.receiver.received()
			.stream()
			.map((webhook) -> webhook.json().path("event_type").asString())
			.toList();
	}

	@Override
	public void close() {
		this.sandbox.close();
		this.receiver.close();
	}

}
