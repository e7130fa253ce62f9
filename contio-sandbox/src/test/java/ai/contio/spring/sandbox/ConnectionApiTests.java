package ai.contio.spring.sandbox;

import java.net.URI;
import java.time.Duration;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

class ConnectionApiTests {

	private static final String CONNECTIONS = "/v1/partner/admin/connections";

	private static ContioSandbox sandbox;

	private final SandboxClient client = SandboxClient.of(sandbox);

	@BeforeAll
	static void start() {
		sandbox = ContioSandbox.start();
	}

	@AfterAll
	static void stop() {
		sandbox.close();
	}

	@BeforeEach
	void reset() {
		sandbox.reset();
		sandbox.webhookUrl(URI.create("http://localhost:9/"));
	}

	@Test
	void startsWithOneThatWasRevokedAndOneThatExpired() {
		JsonNode all = this.client.get(CONNECTIONS).json();
		assertThat(all.path("items").valueStream().map((item) -> item.path("status").asString()))
			.containsExactly("revoked", "expired");
		assertThat(this.client.get(CONNECTIONS + "?status=revoked").json().at("/items/0/user_email").asString())
			.isEqualTo("bruno@example.com");
	}

	@Test
	void beginsWithATokenAndKnowsItsUser() {
		String token = sandbox.accessToken("ada@example.com", "profile", "meetings:read");
		JsonNode connection = connectionOf("ada@example.com");
		assertThat(connection.path("status").asString()).isEqualTo("active");
		assertThat(connection.path("oauth_scopes").valueStream().map(JsonNode::asString))
			.containsExactly("meetings:read", "profile");
		assertThat(connection.has("last_used_at")).isFalse();
		this.client.bearer(token).get("/v1/partner/user/profile");
		assertThat(connectionOf("ada@example.com").has("last_used_at")).isTrue();
	}

	@Test
	void endsItsTokensAndTellsTheAppWhenItIsRevoked() {
		String token = sandbox.accessToken("ada@example.com", "profile");
		String id = connectionOf("ada@example.com").path("id").asString();
		assertThat(this.client.send("DELETE", CONNECTIONS + "/" + id, "").status()).isEqualTo(204);
		assertThat(this.client.bearer(token).get("/v1/partner/user/profile").status()).isEqualTo(401);
		assertThat(this.client.get(CONNECTIONS + "/" + id).text("status")).isEqualTo("revoked");
		JsonNode event = lastEvent();
		assertThat(event.path("event_type").asString()).isEqualTo("user.connection.revoked");
		assertThat(event.at("/data/connection_id").asString()).isEqualTo(id);
		assertThat(event.at("/for_user/email").asString()).isEqualTo("ada@example.com");
		assertThat(event.has("actor_user_id")).isFalse();
	}

	@Test
	void tellsOfARevocationOnce() {
		sandbox.accessToken("ada@example.com", "profile");
		String path = CONNECTIONS + "/" + connectionOf("ada@example.com").path("id").asString();
		this.client.send("DELETE", path, "");
		assertThat(this.client.send("DELETE", path, "").status()).isEqualTo(204);
		assertThat(sandbox.deliveries()).hasSize(1);
	}

	@Test
	void expiresWithTheTimeOfItsTokens() {
		sandbox.accessToken("ada@example.com", "profile");
		sandbox.advance(Duration.ofHours(25));
		assertThat(connectionOf("ada@example.com").path("status").asString()).isEqualTo("expired");
	}

	@Test
	void listsTheWorkspacesOfThePartnerOnly() {
		JsonNode workspaces = this.client.get("/v1/partner/admin/workspaces").json();
		assertThat(workspaces.path("items").size()).isOne();
		assertThat(workspaces.at("/items/0/workspace_name").asString()).isEqualTo("Larkspur Kayaks");
		assertThat(workspaces.at("/items/0/user_count").asInt()).isEqualTo(3);
	}

	private JsonNode connectionOf(String email) {
		return this.client.get(CONNECTIONS)
			.json()
			.path("items")
			.valueStream()
			.filter((item) -> item.path("user_email").asString().equals(email))
			.findFirst()
			.orElseThrow();
	}

	private static JsonNode lastEvent() {
		return JsonMapper.shared().readTree(sandbox.deliveries().get(0).event().body());
	}

}
