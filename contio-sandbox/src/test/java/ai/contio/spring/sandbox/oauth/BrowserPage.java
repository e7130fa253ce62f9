package ai.contio.spring.sandbox.oauth;

import java.net.URI;
import java.net.http.HttpHeaders;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.springframework.web.util.HtmlUtils;

/**
 * What a browser shows, or the redirect that leads out of the sandbox.
 */
record BrowserPage(int status, URI redirect, HttpHeaders headers, String body) {

	private static final Pattern FORM = Pattern.compile("<form[^>]* action=\"([^\"]*)\"[^>]*>(.*?)</form>",
			Pattern.DOTALL);

	private static final Pattern INPUT = Pattern.compile("<(?:input|button)\\b([^>]*)>");

	private static final Pattern ATTRIBUTE = Pattern.compile("([a-z]+)(?:=\"([^\"]*)\")?");

	String heading() {
		return first("<h1>(.*?)</h1>");
	}

	String error() {
		return first("id=\"error\">(.*?)</p>");
	}

	/**
	 * The parameters of the redirect that leads out of the sandbox.
	 */
	Map<String, String> callback() {
		if (this.redirect == null) {
			throw new AssertionError("No redirect but %d: %s".formatted(this.status, this.body));
		}
		return Form.decode(this.redirect.getRawQuery());
	}

	boolean has(String id) {
		return this.body.contains("id=\"%s\"".formatted(id));
	}

	Map<String, String> input(String id) {
		return INPUT.matcher(this.body)
			.results()
			.map(BrowserPage::attributes)
			.filter((attributes) -> id.equals(attributes.get("id")))
			.findFirst()
			.orElseThrow(() -> new AssertionError("No input '%s' in %s".formatted(id, this.body)));
	}

	List<String> scopes() {
		return INPUT.matcher(this.body)
			.results()
			.map(BrowserPage::attributes)
			.filter((attributes) -> "scope".equals(attributes.get("name")) && attributes.containsKey("checked"))
			.map((attributes) -> attributes.get("value"))
			.toList();
	}

	String action(String button) {
		return HtmlUtils.htmlUnescape(form(button).group(1));
	}

	Map<String, Object> fields(String button, Map<String, ?> changes) {
		Map<String, Object> fields = new LinkedHashMap<>();
		INPUT.matcher(form(button).group(2)).results().map(BrowserPage::attributes).forEach((attributes) -> {
			String name = attributes.get("name");
			boolean pressed = button.equals(attributes.get("id"))
					|| !attributes.getOrDefault("id", "").matches("allow|deny");
			if (name != null && pressed) {
				add(fields, name, attributes.getOrDefault("value", ""));
			}
		});
		fields.putAll(changes);
		return fields;
	}

	@SuppressWarnings("unchecked")
	private static void add(Map<String, Object> fields, String name, String value) {
		((List<String>) fields.computeIfAbsent(name, (key) -> new ArrayList<String>())).add(value);
	}

	private MatchResult form(String button) {
		return FORM.matcher(this.body)
			.results()
			.filter((form) -> form.group(2).contains("<button id=\"%s\"".formatted(button)))
			.findFirst()
			.orElseThrow(
					() -> new AssertionError("No button '%s' in %d: %s".formatted(button, this.status, this.body)));
	}

	private static Map<String, String> attributes(MatchResult element) {
		Map<String, String> attributes = new LinkedHashMap<>();
		Matcher matcher = ATTRIBUTE.matcher(element.group(1));
		while (matcher.find()) {
			String value = matcher.group(2);
			attributes.put(matcher.group(1), (value != null) ? HtmlUtils.htmlUnescape(value) : "");
		}
		return attributes;
	}

	private String first(String pattern) {
		Matcher matcher = Pattern.compile(pattern, Pattern.DOTALL).matcher(this.body);
		return matcher.find() ? HtmlUtils.htmlUnescape(matcher.group(1)) : "";
	}

}
