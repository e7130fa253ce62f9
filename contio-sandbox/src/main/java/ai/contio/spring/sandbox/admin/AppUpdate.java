package ai.contio.spring.sandbox.admin;

import java.util.function.Consumer;
import java.util.regex.Pattern;

import ai.contio.spring.sandbox.web.ApiException;
import ai.contio.spring.sandbox.web.Ids;
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
		name(AppUpdate::checkName);
		description((value) -> Constraints.length("description", value, 0, 1000));
		slug(AppUpdate::checkSlug);
		defaultToolkitId(AppUpdate::checkToolkitId);
		webhookUrl(AppUpdate::checkWebhookUrl);
	}

	void name(Consumer<String> consumer) {
		given("name", (value) -> consumer.accept(Constraints.required("name", value)));
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

	private static void checkName(String name) {
		Constraints.length("name", name, 1, 255);
	}

	private static void checkSlug(@Nullable String slug) {
		Constraints.length("slug", slug, 3, 63);
		if (slug != null && !SLUG.matcher(slug).matches()) {
			throw ApiException.validation("'slug' must be lower-case letters, digits and single hyphens between them.");
		}
	}

	private static void checkToolkitId(@Nullable String id) {
		if (id != null && Ids.parse(id).isEmpty()) {
			throw ApiException.validation("'default_toolkit_id' must be a UUID.");
		}
	}

	private static void checkWebhookUrl(@Nullable String url) {
		Constraints.length("webhook_url", url, 0, 2000);
		Constraints.webUrl("webhook_url", url);
	}

}
