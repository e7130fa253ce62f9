package ai.contio.spring.sandbox.contract;

import java.util.List;

/**
 * All scopes that there are.
 */
final class Scopes {

	static final List<String> ALL = List.of("openid", "profile", "email", "meetings:read", "meetings:write",
			"action-items:read", "action-items:write", "calendar:read", "calendar:write", "context:read",
			"context:write", "chat:read", "chat:write", "toolkits:read", "toolkits:write", "workflows:read",
			"workflows:write");

	private Scopes() {
	}

}
