package ai.contio.spring.link;

import java.nio.charset.StandardCharsets;
import java.util.StringJoiner;

import ai.contio.spring.oauth2.sso.SsoTarget;
import org.jspecify.annotations.Nullable;

import org.springframework.web.util.UriUtils;

/**
 * How users of a partner app come to Contio.
 *
 * @param slug the name of the app that stands in addresses
 * @param target where they go; {@link SsoTarget#WEB} if {@code null}
 * @param loginHint the e-mail address for the identity provider to fill in
 * @param auto whether they are sent to the identity provider at once, without a page
 * before it
 */
public record SsoEntry(String slug, @Nullable SsoTarget target, @Nullable String loginHint, boolean auto) {

	/**
	 * Checks the name.
	 * @throws IllegalArgumentException if the slug is empty or a dot segment
	 */
	public SsoEntry {
		ContioLinks.segment("slug", slug);
	}

	/**
	 * With a page before it, and to the browser.
	 * @param slug the name of the app that stands in addresses
	 * @return the entry
	 * @throws IllegalArgumentException if the slug is empty or a dot segment
	 */
	public static SsoEntry of(String slug) {
		return new SsoEntry(slug, null, null, false);
	}

	/**
	 * This entry to a target.
	 * @param target where they go
	 * @return the entry
	 */
	public SsoEntry withTarget(SsoTarget target) {
		return new SsoEntry(this.slug, target, this.loginHint, this.auto);
	}

	/**
	 * This entry for a user who is known.
	 * @param loginHint the e-mail address for the identity provider to fill in
	 * @return the entry
	 */
	public SsoEntry withLoginHint(String loginHint) {
		return new SsoEntry(this.slug, this.target, loginHint, this.auto);
	}

	/**
	 * This entry without a page before it.
	 * @return the entry
	 */
	public SsoEntry withoutPage() {
		return new SsoEntry(this.slug, this.target, this.loginHint, true);
	}

	String query() {
		StringJoiner query = new StringJoiner("&", "?", "").setEmptyValue("");
		add(query, "target", this.target);
		add(query, "login_hint", this.loginHint);
		add(query, "auto", this.auto ? "true" : null);
		return query.toString();
	}

	private static void add(StringJoiner query, String name, @Nullable Object value) {
		if (value != null) {
			query.add(name + "=" + UriUtils.encode(value.toString(), StandardCharsets.UTF_8));
		}
	}

}
