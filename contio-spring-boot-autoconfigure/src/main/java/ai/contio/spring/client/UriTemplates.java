package ai.contio.spring.client;

import java.net.URI;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.springframework.util.ConcurrentLruCache;
import org.springframework.util.StringUtils;
import org.springframework.web.util.DefaultUriBuilderFactory;
import org.springframework.web.util.UriComponents;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Expands the paths of operations. Each template is parsed and encoded once, and not with
 * every call: there are few of them, unless an application writes values into the paths
 * it calls, and then the oldest go.
 */
final class UriTemplates extends DefaultUriBuilderFactory {

	private static final int SIZE = 512;

	private final UriComponentsBuilder base;

	private final ConcurrentLruCache<String, UriComponents> parsed = new ConcurrentLruCache<>(SIZE, this::parse);

	private UriTemplates(UriComponentsBuilder base) {
		super(base);
		this.base = base;
	}

	/**
	 * Templates below a URL.
	 * @param baseUrl the URL, with or without a slash at its end
	 * @return the templates
	 */
	static UriTemplates of(URI baseUrl) {
		return new UriTemplates(
				UriComponentsBuilder.fromUriString(StringUtils.trimTrailingCharacter(baseUrl.toString(), '/')));
	}

	@Override
	public URI expand(String uriTemplate, Map<String, ? extends @Nullable Object> uriVars) {
		return URI.create(this.parsed.get(uriTemplate).expand(uriVars).toString());
	}

	@Override
	public URI expand(String uriTemplate, @Nullable Object... uriVars) {
		return URI.create(this.parsed.get(uriTemplate).expand(uriVars).toString());
	}

	private UriComponents parse(String uriTemplate) {
		if (uriTemplate.isEmpty()) {
			return this.base.build();
		}
		UriComponentsBuilder own = UriComponentsBuilder.fromUriString(uriTemplate);
		UriComponents uri = own.build();
		return ((uri.getHost() == null) ? this.base.cloneBuilder().uriComponents(uri) : own).encode().build();
	}

}
