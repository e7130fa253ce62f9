package ai.contio.spring.sandbox.admin.connection;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;

import ai.contio.spring.sandbox.account.Accounts;
import ai.contio.spring.sandbox.account.Connection;
import ai.contio.spring.sandbox.account.Connections;
import ai.contio.spring.sandbox.account.TokenLifetimes;
import ai.contio.spring.sandbox.account.User;
import ai.contio.spring.sandbox.web.ApiException;
import ai.contio.spring.sandbox.web.Ids;
import ai.contio.spring.sandbox.web.Listing;
import ai.contio.spring.sandbox.web.Page;
import ai.contio.spring.sandbox.web.ResourceName;
import ai.contio.spring.sandbox.webhook.EventPublisher;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/**
 * The users' connections with the partner app. Revoking one ends its tokens and tells the
 * app; to revoke it again changes nothing.
 */
@RestController
@RequestMapping("/v1/partner/admin/connections")
final class ConnectionController {

	private static final ResourceName NAME = new ResourceName("connection");

	private static final List<String> STATUSES = List.of("active", "revoked", "expired");

	private final Connections connections;

	private final Accounts accounts;

	private final TokenLifetimes tokens;

	private final EventPublisher events;

	private final Clock clock;

	ConnectionController(Connections connections, Accounts accounts, TokenLifetimes tokens, EventPublisher events,
			Clock clock) {
		this.connections = connections;
		this.accounts = accounts;
		this.tokens = tokens;
		this.events = events;
		this.clock = clock;
	}

	@GetMapping
	Listing<ConnectionResponse> list(@RequestParam(name = "user_id", required = false) @Nullable String userId,
			@RequestParam(required = false) @Nullable String status, Page page) {
		Predicate<Connection> wanted = ofUser(userId).and(withStatus(status));
		return Listing.of(this.connections.all().stream().filter(wanted).toList(), page, this::response);
	}

	@GetMapping("/{id}")
	ConnectionResponse get(@PathVariable String id) {
		return response(NAME.found(id, this.connections.find(NAME.id(id))));
	}

	@DeleteMapping("/{id}")
	@ResponseStatus(HttpStatus.NO_CONTENT)
	void revoke(@PathVariable String id) {
		Connection found = NAME.found(id, this.connections.find(NAME.id(id)));
		User user = this.accounts.user(found.userId()).orElse(null);
		if (user != null) {
			this.tokens.revokeAll(user);
		}
		this.connections.revoke(found.id()).ifPresent((revoked) -> tell(revoked, user));
	}

	private void tell(Connection revoked, @Nullable User user) {
		this.events.publish("user.connection.revoked",
				Map.of("connection_id", revoked.id(), "revoked_at", revoked.updatedAt()), user, null);
	}

	private ConnectionResponse response(Connection connection) {
		Optional<User> user = this.accounts.user(connection.userId());
		return ConnectionResponse.of(connection, user.orElse(null), this.clock.instant());
	}

	private static Predicate<Connection> ofUser(@Nullable String id) {
		if (id == null) {
			return (connection) -> true;
		}
		UUID userId = Ids.parse(id).orElseThrow(() -> ApiException.invalidRequest("'user_id' must be a UUID."));
		return (connection) -> connection.userId().equals(userId);
	}

	private Predicate<Connection> withStatus(@Nullable String status) {
		if (status != null && !STATUSES.contains(status)) {
			throw ApiException.invalidRequest("'status' must be one of %s.".formatted(String.join(", ", STATUSES)));
		}
		Instant now = this.clock.instant();
		return (connection) -> status == null || status.equals(connection.status(now));
	}

}
