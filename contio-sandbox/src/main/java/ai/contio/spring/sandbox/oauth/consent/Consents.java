package ai.contio.spring.sandbox.oauth.consent;

import java.util.HashSet;
import java.util.Set;

import ai.contio.spring.sandbox.oauth.client.PartnerClients;
import ai.contio.spring.sandbox.state.Resettable;
import org.jspecify.annotations.Nullable;

import org.springframework.security.oauth2.server.authorization.InMemoryOAuth2AuthorizationConsentService;
import org.springframework.security.oauth2.server.authorization.OAuth2AuthorizationConsent;
import org.springframework.security.oauth2.server.authorization.OAuth2AuthorizationConsentService;
import org.springframework.stereotype.Component;

/**
 * Remembers which scopes a person has granted to the partner app. A scope that was
 * declined is not remembered, so that it is asked for again.
 */
@Component
public final class Consents implements OAuth2AuthorizationConsentService, Resettable {

	private volatile OAuth2AuthorizationConsentService store = new InMemoryOAuth2AuthorizationConsentService();

	/**
	 * Whether a person has granted all of these scopes.
	 * @param userId the id of the user
	 * @param scopes what is asked for
	 * @return {@code false} if one of them was never granted, or declined last
	 */
	public boolean cover(String userId, Set<String> scopes) {
		return granted(this.store.findById(PartnerClients.ID, userId)).containsAll(scopes);
	}

	/**
	 * Remember a decision.
	 * @param userId the id of the user
	 * @param asked what was asked for
	 * @param granted what of it was granted
	 */
	public void decide(String userId, Set<String> asked, Set<String> granted) {
		OAuth2AuthorizationConsent before = this.store.findById(PartnerClients.ID, userId);
		Set<String> scopes = new HashSet<>(granted(before));
		scopes.removeAll(asked);
		scopes.addAll(granted);
		if (!scopes.isEmpty()) {
			OAuth2AuthorizationConsent.Builder consent = OAuth2AuthorizationConsent.withId(PartnerClients.ID, userId);
			scopes.forEach(consent::scope);
			this.store.save(consent.build());
		}
		else if (before != null) {
			this.store.remove(before);
		}
	}

	@Override
	public void save(OAuth2AuthorizationConsent consent) {
		this.store.save(consent);
	}

	@Override
	public void remove(OAuth2AuthorizationConsent consent) {
		this.store.remove(consent);
	}

	@Override
	public @Nullable OAuth2AuthorizationConsent findById(String clientId, String userId) {
		return this.store.findById(clientId, userId);
	}

	@Override
	public void reset() {
		this.store = new InMemoryOAuth2AuthorizationConsentService();
	}

	static Set<String> granted(@Nullable OAuth2AuthorizationConsent consent) {
		return (consent != null) ? consent.getScopes() : Set.of();
	}

}
