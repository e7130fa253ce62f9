package ai.contio.spring.client;

import java.net.URI;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.web.util.DefaultUriBuilderFactory;
import org.springframework.web.util.UriBuilder;
import org.springframework.web.util.UriBuilderFactory;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A template that is parsed once means what it means when it is parsed each time.
 */
class UriTemplatesTests {

	private static final String BASE = "https://example.com:8443/below";

	private final UriTemplates templates = UriTemplates.of(URI.create(BASE + "/"));

	private final DefaultUriBuilderFactory framework = new DefaultUriBuilderFactory(BASE);

	@ParameterizedTest
	@ValueSource(
			strings = { "m-1", "a/b", "../x", "?q=1#f", "a b", "50%", "%2F", "{id}", "{", "ä€😀", "a+b&c=d", ";p=1" })
	void valuesAreEncodedAsTheFrameworkDoes(String value) {
		for (String template : new String[] { "/v1/things/{id}", "/v1/things?q={id}&limit=2", "v1/ä/{id}/x" }) {
			for (String other : new String[] { "first", value, "last" }) {
				assertThat(this.templates.expand(template, other)).isEqualTo(this.framework.expand(template, other));
				assertThat(this.templates.expand(template, Map.of("id", other)))
					.isEqualTo(this.framework.expand(template, Map.of("id", other)));
			}
		}
	}

	@Test
	void builderChangesTheTemplateOfOneCallOnly() {
		URI changed = changed(this.templates);
		assertThat(changed).isEqualTo(changed(this.framework))
			.hasToString("http://other.example:1/v1/b%20c?a=1&a=2&d=%7B#f");
		assertThat(this.templates.expand("/v1/{id}", "b c")).isEqualTo(this.framework.expand("/v1/{id}", "b c"));
	}

	private static URI changed(UriBuilderFactory factory) {
		UriBuilder builder = factory.uriString("/v1/{id}");
		builder.scheme("http").host("other.example").port(1).replacePath("/v1/{id}");
		builder.queryParam("a", 1, 2).queryParam("d", "{d}").fragment("f");
		return builder.build(Map.of("id", "b c", "d", "{"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "/", "/v1/things", "https://other.example/x", "?a=b" })
	void templateWithoutVariablesIsWhatTheFrameworkMakesOfIt(String template) {
		assertThat(this.templates.expand(template)).isEqualTo(this.framework.expand(template));
		assertThat(this.templates.uriString(template).toUriString())
			.isEqualTo(this.framework.uriString(template).toUriString());
		assertThat(this.templates.expand(template, Map.of())).isEqualTo(this.framework.expand(template, Map.of()));
	}

}
