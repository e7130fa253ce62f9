package ai.contio.spring.client;

import java.net.URI;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;

import org.springframework.util.MultiValueMap;
import org.springframework.web.util.UriBuilder;

/**
 * Puts values into a template that has been parsed before. Whoever wants to change more
 * than that is served by the framework's own builder, which parses the template again.
 */
final class TemplateUriBuilder implements UriBuilder {

	private final UriTemplates.ParsedTemplate template;

	private final Supplier<UriBuilder> parse;

	private @Nullable UriBuilder changed;

	TemplateUriBuilder(UriTemplates.ParsedTemplate template, Supplier<UriBuilder> parse) {
		this.template = template;
		this.parse = parse;
	}

	@Override
	public URI build(@Nullable Object... uriVariables) {
		return (this.changed != null) ? this.changed.build(uriVariables)
				: URI.create(this.template.components().expand(uriVariables).toString());
	}

	@Override
	public URI build(Map<String, ? extends @Nullable Object> uriVariables) {
		return (this.changed != null) ? this.changed.build(uriVariables)
				: URI.create(this.template.components().expand(uriVariables).toString());
	}

	@Override
	public String toUriString() {
		return (this.changed != null) ? this.changed.toUriString() : this.template.text();
	}

	@Override
	public UriBuilder scheme(@Nullable String scheme) {
		return change((builder) -> builder.scheme(scheme));
	}

	@Override
	public UriBuilder userInfo(@Nullable String userInfo) {
		return change((builder) -> builder.userInfo(userInfo));
	}

	@Override
	public UriBuilder host(@Nullable String host) {
		return change((builder) -> builder.host(host));
	}

	@Override
	public UriBuilder port(int port) {
		return change((builder) -> builder.port(port));
	}

	@Override
	public UriBuilder port(@Nullable String port) {
		return change((builder) -> builder.port(port));
	}

	@Override
	public UriBuilder path(String path) {
		return change((builder) -> builder.path(path));
	}

	@Override
	public UriBuilder replacePath(@Nullable String path) {
		return change((builder) -> builder.replacePath(path));
	}

	@Override
	public UriBuilder pathSegment(String... pathSegments) {
		return change((builder) -> builder.pathSegment(pathSegments));
	}

	@Override
	public UriBuilder query(String query) {
		return change((builder) -> builder.query(query));
	}

	@Override
	public UriBuilder replaceQuery(@Nullable String query) {
		return change((builder) -> builder.replaceQuery(query));
	}

	@Override
	public UriBuilder queryParam(String name, Object... values) {
		return change((builder) -> builder.queryParam(name, values));
	}

	@Override
	public UriBuilder queryParam(String name, @Nullable Collection<?> values) {
		return change((builder) -> builder.queryParam(name, values));
	}

	@Override
	public UriBuilder queryParamIfPresent(String name, Optional<?> value) {
		return change((builder) -> builder.queryParamIfPresent(name, value));
	}

	@Override
	public UriBuilder queryParams(MultiValueMap<String, String> params) {
		return change((builder) -> builder.queryParams(params));
	}

	@Override
	public UriBuilder replaceQueryParam(String name, Object... values) {
		return change((builder) -> builder.replaceQueryParam(name, values));
	}

	@Override
	public UriBuilder replaceQueryParam(String name, @Nullable Collection<?> values) {
		return change((builder) -> builder.replaceQueryParam(name, values));
	}

	@Override
	public UriBuilder replaceQueryParams(MultiValueMap<String, String> params) {
		return change((builder) -> builder.replaceQueryParams(params));
	}

	@Override
	public UriBuilder fragment(@Nullable String fragment) {
		return change((builder) -> builder.fragment(fragment));
	}

	private UriBuilder change(Function<UriBuilder, UriBuilder> change) {
		this.changed = change.apply((this.changed != null) ? this.changed : this.parse.get());
		return this;
	}

}
