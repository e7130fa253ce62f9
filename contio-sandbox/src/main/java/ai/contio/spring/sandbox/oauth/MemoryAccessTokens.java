package ai.contio.spring.sandbox.oauth;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

import ai.contio.spring.sandbox.account.AccessGrant;
import ai.contio.spring.sandbox.account.AccessTokens;
import ai.contio.spring.sandbox.account.User;

import org.springframework.stereotype.Component;

/**
 * Keeps issued tokens in memory.
 */
@Component
final class MemoryAccessTokens implements AccessTokens {

	private final Map<String, AccessGrant> grants = new ConcurrentHashMap<>();

	@Override
	public Optional<AccessGrant> find(String token) {
		return Optional.ofNullable(this.grants.get(token));
	}

	@Override
	public String issue(User user, Set<String> scopes) {
		String token = "cto_at_v1_" + UUID.randomUUID().toString().replace("-", "");
		this.grants.put(token, new AccessGrant(user, Set.copyOf(scopes)));
		return token;
	}

}
