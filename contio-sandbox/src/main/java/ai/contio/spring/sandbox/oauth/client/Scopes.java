package ai.contio.spring.sandbox.oauth.client;

import java.util.List;

/**
 * The scopes that the partner app can ask for, in the order in which people read them.
 */
public final class Scopes {

	/** All of them. */
	public static final List<String> ALL = List.of("openid", "profile", "email", "meetings:read", "meetings:write",
			"action-items:read", "action-items:write", "calendar:read", "calendar:write", "context:read",
			"context:write", "chat:read", "chat:write", "toolkits:read", "toolkits:write", "workflows:read",
			"workflows:write");

	private Scopes() {
	}

}
