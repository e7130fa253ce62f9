package ai.contio.spring.oauth2.sso;

import java.util.function.BiConsumer;

import ai.contio.spring.client.QueryParameters;
import ai.contio.spring.client.RequestBounds;
import org.jspecify.annotations.Nullable;

/**
 * How to begin a sign-in.
 *
 * @param slug the name of the partner app that stands in addresses
 * @param target where the user goes after it; {@link SsoTarget#WEB} if {@code null}
 * @param auto whether Contio sends a redirect in place of an answer. A client gets no
 * answer then: leave it to links that a browser follows
 */
public record SsoRequest(String slug, @Nullable SsoTarget target, @Nullable Boolean auto) implements QueryParameters {

	/**
	 * Checks what is to be sent.
	 * @throws IllegalArgumentException if the slug is missing
	 */
	public SsoRequest {
		RequestBounds.required("slug", slug);
	}

	/**
	 * A sign-in that ends in the browser.
	 * @param slug the name of the partner app that stands in addresses
	 * @return the request
	 * @throws IllegalArgumentException if the slug is missing
	 */
	public static SsoRequest of(String slug) {
		return new SsoRequest(slug, null, null);
	}

	/**
	 * This request with a target.
	 * @param target where the user goes after it
	 * @return the request
	 */
	public SsoRequest withTarget(SsoTarget target) {
		return new SsoRequest(this.slug, target, this.auto);
	}

	@Override
	public void describe(BiConsumer<String, @Nullable Object> parameters) {
		parameters.accept("slug", this.slug);
		parameters.accept("target", this.target);
		parameters.accept("auto", this.auto);
	}

}
