package ai.contio.spring.oauth2.registration;

import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * The scopes that Contio's specification names. An application may ask for any of them,
 * and the user may grant fewer.
 */
public final class ContioScopes {

	/** Who the user is. Without it there is neither an ID token nor user info. */
	public static final String OPENID = "openid";

	/** All scopes, which is what the vendor's SDK asks for by default. */
	public static final Set<String> ALL = Collections.unmodifiableSet(new LinkedHashSet<>(List.of(OPENID, "profile",
			"email", "meetings:read", "meetings:write", "action-items:read", "action-items:write", "calendar:read",
			"calendar:write", "context:read", "context:write", "chat:read", "chat:write", "toolkits:read",
			"toolkits:write", "workflows:read", "workflows:write")));

	private ContioScopes() {
	}

	/**
	 * The scope that a misspelled one was probably meant to be.
	 * @param scope what was written
	 * @return the known scope that is most like it, or {@code null} if none is
	 */
	public static @Nullable String nearest(String scope) {
		return ALL.stream()
			.filter((known) -> Spelling.distance(scope, known) <= Math.max(1, known.length() / 3))
			.min(Comparator.comparingInt((String known) -> Spelling.distance(scope, known)))
			.orElse(null);
	}

}
