package ai.contio.spring.oauth2.authorization;

import ai.contio.spring.oauth2.registration.ContioRegistration;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

import org.springframework.security.oauth2.client.oidc.authentication.OidcIdTokenValidator;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.core.oidc.endpoint.OidcParameterNames;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.NimbusReactiveJwtDecoder;
import org.springframework.security.oauth2.jwt.ReactiveJwtDecoder;
import org.springframework.util.Assert;
import org.springframework.web.reactive.function.client.WebClient;

/**
 * Verifies ID tokens: signature, issuer, audience, times, and the nonce where the token
 * has one. Whether Contio echoes a nonce is not published; without it, PKCE is what ties
 * the answer to the request.
 */
public final class IdTokenVerifier {

	private final ContioRegistration registration;

	private final WebClient webClient;

	private volatile @Nullable ReactiveJwtDecoder decoder;

	/**
	 * A verifier. It fetches Contio's keys when it first needs them.
	 * @param registration Contio's registration
	 * @param webClient fetches the keys, and carries no credentials
	 */
	public IdTokenVerifier(ContioRegistration registration, WebClient webClient) {
		this.registration = registration;
		this.webClient = webClient;
	}

	Mono<Jwt> verify(String idToken, @Nullable String nonce) {
		return Mono.defer(() -> decoder().decode(idToken)).doOnNext((jwt) -> {
			String echoed = jwt.getClaimAsString(OidcParameterNames.NONCE);
			if (echoed != null && (nonce == null || !echoed.equals(AuthorizationRequests.hash(nonce)))) {
				throw new BadJwtException("The ID token carries the nonce of another request");
			}
		});
	}

	private ReactiveJwtDecoder decoder() {
		ReactiveJwtDecoder existing = this.decoder;
		if (existing == null) {
			existing = create(this.registration.get());
			this.decoder = existing;
		}
		return existing;
	}

	private ReactiveJwtDecoder create(ClientRegistration contio) {
		String keys = contio.getProviderDetails().getJwkSetUri();
		Assert.state(keys != null, "The provider 'contio' has no jwk-set-uri to verify ID tokens with");
		NimbusReactiveJwtDecoder created = NimbusReactiveJwtDecoder.withJwkSetUri(keys)
			.webClient(this.webClient)
			.build();
		created.setJwtValidator(new OidcIdTokenValidator(contio));
		return created;
	}

}
