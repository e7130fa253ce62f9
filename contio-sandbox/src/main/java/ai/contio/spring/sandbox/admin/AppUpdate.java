package ai.contio.spring.sandbox.admin;

import java.util.Objects;
import java.util.function.Consumer;
import java.util.regex.Pattern;

import ai.contio.spring.sandbox.web.ApiException;
import ai.contio.spring.sandbox.web.FieldRules;
import ai.contio.spring.sandbox.web.JsonBody;
import org.jspecify.annotations.Nullable;

/**
 * A change of the partner app: a field that is left out stays as it is, a {@code null}
 * clears it. It is checked as a whole before any of it counts.
 */
final class AppUpdate {

	private static final Pattern SLUG = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

	private final JsonBody body;

	AppUpdate(JsonBody body) {
		this.body = body;
		FieldRules rules = FieldRules.of(body);
		rules.change("name", 255, "");
		rules.text("description", 0, 1000);
		checkSlug(rules.text("slug", 3, 63));
		rules.id("default_toolkit_id");
		rules.webUrl("webhook_url", 2000);
	}

	void name(Consumer<String> consumer) {
		given("name", (value) -> consumer.accept(Objects.requireNonNull(value)));
	}

	void description(Consumer<@Nullable String> consumer) {
		given("description", consumer);
	}

	void slug(Consumer<@Nullable String> consumer) {
		given("slug", consumer);
	}

	void defaultToolkitId(Consumer<@Nullable String> consumer) {
		given("default_toolkit_id", consumer);
	}

	void webhookUrl(Consumer<@Nullable String> consumer) {
		given("webhook_url", consumer);
	}

	private void given(String name, Consumer<@Nullable String> consumer) {
		if (this.body.has(name)) {
			consumer.accept(this.body.text(name));
		}
	}

	private static void checkSlug(@Nullable String slug) {
		if (slug != null && !SLUG.matcher(slug).matches()) {
			throw ApiException.validation("'slug' must be lower-case letters, digits and single hyphens between them.");
		}
	}

}
