package ai.contio.spring.starter;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.springframework.web.util.HtmlUtils;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A browser without a screen: it keeps cookies, follows redirects and submits forms.
 */
final class Browser {

	private static final Pattern FORM = Pattern.compile("<form[^>]* action=\"([^\"]*)\"[^>]*>(.*?)</form>",
			Pattern.DOTALL);

	private static final Pattern INPUT = Pattern.compile("<(?:input|button)\\b([^>]*)>");

	private final HttpClient client = HttpClient.newBuilder().cookieHandler(new CookieManager()).build();

	private URI shown = URI.create("about:blank");

	private String stopAt = "no such page";

	private HttpResponse<String> page;

	/**
	 * Open a page and follow its redirects.
	 */
	Browser open(URI url) {
		return show(HttpRequest.newBuilder(url).GET());
	}

	/**
	 * Press a button of the page that is shown, after filling in some fields of its form.
	 */
	Browser press(String button, Map<String, ?> fields) {
		for (Matcher form = FORM.matcher(this.page.body()); form.find();) {
			if (form.group(2).contains("id=\"%s\"".formatted(button))
					|| form.group(2).contains(">%s<".formatted(button))) {
				URI action = this.shown.resolve(HtmlUtils.htmlUnescape(form.group(1)));
				return show(HttpRequest.newBuilder(action)
					.header("Content-Type", "application/x-www-form-urlencoded")
					.header("Origin", "http://" + action.getAuthority())
					.POST(HttpRequest.BodyPublishers.ofString(encode(form.group(2), button, fields))));
			}
		}
		throw new AssertionError("No button '%s' at %s: %s".formatted(button, this.shown, this.page.body()));
	}

	/**
	 * Open a page and go on until it leads to another one, which is not opened.
	 */
	URI leadsTo(URI from, URI target, UnaryOperator<Browser> steps) {
		this.stopAt = target.toString();
		try {
			steps.apply(open(from));
			return this.page.uri().resolve(this.page.headers().firstValue("Location").orElseThrow());
		}
		finally {
			this.stopAt = "no such page";
		}
	}

	URI url() {
		return this.shown;
	}

	int status() {
		return this.page.statusCode();
	}

	String text() {
		return this.page.body();
	}

	/**
	 * One request, without following anything.
	 */
	HttpResponse<String> send(HttpRequest.Builder request) {
		return send(request, "text/html");
	}

	/**
	 * What a program gets to see that has the browser's session.
	 */
	String fetch(URI url) {
		HttpResponse<String> answer = send(HttpRequest.newBuilder(url), "*/*");
		assertThat(answer.statusCode()).as("%s: %s", url, answer.body()).isLessThan(400);
		return answer.body();
	}

	private HttpResponse<String> send(HttpRequest.Builder request, String type) {
		try {
			return this.client.send(request.timeout(Duration.ofSeconds(30)).setHeader("Accept", type).build(),
					HttpResponse.BodyHandlers.ofString());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		catch (InterruptedException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private Browser show(HttpRequest.Builder request) {
		HttpResponse<String> answer = send(request);
		for (int hop = 0; hop < 20 && answer.headers().firstValue("Location").isPresent(); hop++) {
			URI next = answer.uri().resolve(answer.headers().firstValue("Location").get());
			if (next.toString().startsWith(this.stopAt)) {
				break;
			}
			answer = send(HttpRequest.newBuilder(next).GET());
		}
		this.page = answer;
		this.shown = answer.uri();
		return this;
	}

	private static String encode(String form, String pressed, Map<String, ?> fields) {
		List<String> pairs = new ArrayList<>();
		for (Matcher input = INPUT.matcher(form); input.find();) {
			String name = attribute(input.group(1), "name");
			String id = attribute(input.group(1), "id");
			boolean otherButton = Set.of("allow", "deny").contains(id) && !id.equals(pressed);
			if (!name.isEmpty() && !otherButton && !fields.containsKey(name)) {
				pairs.add(pair(name, attribute(input.group(1), "value")));
			}
		}
		fields.forEach((name, value) -> ((value instanceof List<?> several) ? several : List.of(value))
			.forEach((one) -> pairs.add(pair(name, String.valueOf(one)))));
		return String.join("&", pairs);
	}

	private static String pair(String name, String value) {
		return URLEncoder.encode(name, StandardCharsets.UTF_8) + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8);
	}

	private static String attribute(String element, String name) {
		Matcher matcher = Pattern.compile("\\b%s=\"([^\"]*)\"".formatted(name)).matcher(element);
		return matcher.find() ? HtmlUtils.htmlUnescape(matcher.group(1)) : "";
	}

}
