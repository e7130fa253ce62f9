package ai.contio.spring.autoconfigure;

import java.time.OffsetDateTime;

import ai.contio.spring.oauth2.connection.ConnectionLifecycle;
import ai.contio.spring.webhook.ContioWebhook;
import ai.contio.spring.webhook.WebhookEvent;
import ai.contio.spring.webhook.event.ContioEvent;
import ai.contio.spring.webhook.event.EventUser;
import ai.contio.spring.webhook.event.UserConnectionRevoked;
import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.util.StringUtils;

/**
 * Hears from Contio that a user has ended a connection there. Listeners run on threads of
 * their own, so that it may block. The application may listen to the same event.
 */
final class RevokedConnectionListener {

	private static final Log logger = LogFactory.getLog(RevokedConnectionListener.class);

	private final ObjectProvider<ConnectionLifecycle> connections;

	RevokedConnectionListener(ObjectProvider<ConnectionLifecycle> connections) {
		this.connections = connections;
	}

	/*
	 * Not the record alone: that the connection is gone counts, even where its data is
	 * odd
	 */
	@ContioWebhook(types = "user.connection.revoked", id = "contio.connection.revoked")
	void onRevoked(WebhookEvent<ContioEvent> event) {
		EventUser user = event.forUser();
		if (user == null || !StringUtils.hasText(user.id())) {
			logger.debug("The event %s names no user (for_user) whose connection was revoked; it is ignored"
				.formatted(event.eventId()));
			return;
		}
		OffsetDateTime revokedAt = (event.data() instanceof UserConnectionRevoked data && data.revokedAt() != null)
				? data.revokedAt() : event.timestamp();
		this.connections.getObject().revoked(user.id(), revokedAt.toInstant());
	}

}
