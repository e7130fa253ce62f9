package ai.contio.spring.client;

import java.net.URI;

import org.springframework.util.ConcurrentLruCache;
import org.springframework.util.StringUtils;
import org.springframework.web.util.DefaultUriBuilderFactory;
import org.springframework.web.util.UriBuilder;
import org.springframework.web.util.UriComponents;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Makes URLs of the paths of operations. Each template is parsed and encoded once, and
 * not with every call: there are few of them, unless an application writes values into
 * the paths it calls, and then the oldest go.
 */
final class UriTemplates extends DefaultUriBuilderFactory {

	private static final int SIZE = 512;

	private final UriComponentsBuilder base;

	private final ConcurrentLruCache<String, ParsedTemplate> parsed = new ConcurrentLruCache<>(SIZE, this::parse);

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
	public UriBuilder uriString(String uriTemplate) {
		return new TemplateUriBuilder(this.parsed.get(uriTemplate), () -> super.uriString(uriTemplate));
	}

	private ParsedTemplate parse(String uriTemplate) {
		UriComponents components = components(uriTemplate).encode().build();
		return new ParsedTemplate(components, components.toUriString());
	}

	private UriComponentsBuilder components(String uriTemplate) {
		if (uriTemplate.isEmpty()) {
			return this.base.cloneBuilder();
		}
		UriComponentsBuilder own = UriComponentsBuilder.fromUriString(uriTemplate);
		UriComponents uri = own.build();
		return (uri.getHost() == null) ? this.base.cloneBuilder().uriComponents(uri) : own;
	}

	/**
	 * A template that is ready for values.
	 *
	 * @param components its parts, encoded
	 * @param text the same in one piece
	 */
	record ParsedTemplate(UriComponents components, String text) {

	}

}
