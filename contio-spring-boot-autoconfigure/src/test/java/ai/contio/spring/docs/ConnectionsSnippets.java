package ai.contio.spring.docs;

import java.security.Principal;
import java.util.Map;

import ai.contio.spring.client.ContioForbiddenException;
import ai.contio.spring.client.ContioNotConnectedException;
import ai.contio.spring.client.ResourceOwner;
import ai.contio.spring.oauth2.authorization.AuthorizationFailedException;
import ai.contio.spring.oauth2.authorization.ContioEmbeddedSignIn;
import ai.contio.spring.oauth2.authorization.EmbeddedSignInChallenge;
import ai.contio.spring.oauth2.authorization.EmbeddedSignInOptions;
import ai.contio.spring.oauth2.connection.ConnectionEvent;
import ai.contio.spring.oauth2.connection.ContioConnection;
import ai.contio.spring.oauth2.connection.ContioConnections;
import ai.contio.spring.oauth2.connection.ReconnectReason;
import ai.contio.spring.user.ContioUserClient;
import ai.contio.spring.user.actionitem.ActionItemQuery;
import ai.contio.spring.user.meeting.Meeting;
import jakarta.servlet.http.HttpSession;
import reactor.core.publisher.Mono;

import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;

/**
 * The code of docs/connections.md, compiled.
 */
class ConnectionsSnippets {

	private final ContioUserClient contio;

	private final ContioConnections connections;

	private final ContioEmbeddedSignIn embedded;

	private final Mail mail;

	ConnectionsSnippets(ContioUserClient contio, ContioConnections connections, ContioEmbeddedSignIn embedded,
			Mail mail) {
		this.contio = contio;
		this.connections = connections;
		this.embedded = embedded;
		this.mail = mail;
	}

	@EventListener
	void on(ConnectionEvent.NeedsReconnecting event) {
		ContioConnection connection = event.connection();
		this.mail.askToReconnect(connection.principalName(), connection.reconnectReason());
	}

	Mono<String> state(Principal user) {
		return this.connections.find(user).map((connection) -> switch (connection.state()) {
			case CONNECTED ->
				"Connected as %s; declined: %s".formatted(connection.email(), connection.declinedScopes());
			case NEEDS_RECONNECTING -> "Connect again: %s".formatted(connection.reconnectReason());
		}).defaultIfEmpty("Not connected");
	}

	String titles(ContioUserClient contio) {
		try {
			return contio.meetings().listAll().map(Meeting::title).collectList().map(String::valueOf).block();
		}
		catch (ContioForbiddenException ex) {
			if (ex.getAuthorizationPath() == null) {
				throw ex;
			}
			return "redirect:" + ex.getAuthorizationPath();
		}
	}

	void sendCode(ResourceOwner user, String email, HttpSession session) {
		EmbeddedSignInOptions options = EmbeddedSignInOptions.defaults().name("Ada").workspace("workspace-id", false);
		session.setAttribute("contio", this.embedded.begin(user, email, "https://app.example.com", options).block());
	}

	String useCode(ResourceOwner user, EmbeddedSignInChallenge challenge, String code, HttpSession session) {
		try {
			return "Connected as " + this.embedded.finish(user, challenge, code).map(ContioConnection::email).block();
		}
		catch (AuthorizationFailedException ex) {
			return switch (ex.getProblem()) {
				case WRONG_CODE -> {
					session.setAttribute("contio", this.embedded.sendNewCode(challenge).block());
					yield "That code is wrong or too old. A new one is on its way.";
				}
				case SESSION_EXPIRED -> "That took too long. Begin again.";
				case WORKSPACE_CONFLICT -> "You belong to the workspace " + ex.getWorkspaceId();
				default -> ex.getProblem().getSentence();
			};
		}
	}

	@Scheduled(cron = "0 0 7 * * MON-FRI")
	void remindAll() {
		this.connections.list()
			.filter((connection) -> !connection.needsReconnecting())
			.concatMap((connection) -> this.contio.as(connection.owner())
				.actionItems()
				.listAll(ActionItemQuery.open())
				.collectList()
				.onErrorResume(ContioNotConnectedException.class, (ex) -> Mono.empty()))
			.blockLast();
	}

	Mono<String> disconnect(Principal user) {
		return this.connections.disconnect(user)
			.map((ended) -> ended.notRevoked().isEmpty() ? "Disconnected"
					: "Disconnected; still good at Contio: " + ended.notRevoked());
	}

	interface Mail {

		void askToReconnect(String user, ReconnectReason reason);

	}

	interface Vault {

		Map<String, String> read(String path);

	}

}
