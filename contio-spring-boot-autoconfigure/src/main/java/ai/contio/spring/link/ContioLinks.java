package ai.contio.spring.link;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

import ai.contio.spring.client.Operation;

import org.springframework.util.StringUtils;
import org.springframework.web.util.UriUtils;

/**
 * Makes links that lead a user into Contio's application. Nothing is called. Whatever is
 * put into a link stays where it is put: it cannot lead anywhere else, or add anything to
 * the query.
 */
public final class ContioLinks {

	private static final Set<String> NO_NAMES = Set.of("", ".", "..");

	private final String appUrl;

	private final String apiUrl;

	/**
	 * Links to an environment of Contio.
	 * @param appUrl the base URL of the application that users see
	 * @param apiUrl the base URL of the API
	 */
	public ContioLinks(URI appUrl, URI apiUrl) {
		this.appUrl = StringUtils.trimTrailingCharacter(appUrl.toString(), '/');
		this.apiUrl = StringUtils.trimTrailingCharacter(apiUrl.toString(), '/');
	}

	/**
	 * A page that offers a meeting in the desktop application or in the browser,
	 * whichever the user has.
	 * @param meetingId the id of the meeting
	 * @return the link, for a user who is signed in to Contio
	 * @throws IllegalArgumentException if the id is empty or a dot segment
	 */
	public URI meeting(String meetingId) {
		return URI.create(this.appUrl + "/m/" + segment("meetingId", meetingId));
	}

	/**
	 * A meeting in the browser.
	 * @param meetingId the id of the meeting
	 * @return the link, for a user who is signed in to Contio
	 * @throws IllegalArgumentException if the id is empty or a dot segment
	 */
	public URI meetingInBrowser(String meetingId) {
		return URI.create(this.appUrl + "/meetings/" + segment("meetingId", meetingId));
	}

	/**
	 * Any page of the application.
	 * @param path the path of the page, with or without a leading slash
	 * @return the link
	 * @throws IllegalArgumentException if a part of the path is empty or a dot segment
	 */
	public URI page(String path) {
		String relative = path.startsWith("/") ? path.substring(1) : path;
		return URI.create(this.appUrl + "/open/"
				+ Arrays.stream(relative.split("/", -1))
					.map((part) -> segment("path", part))
					.collect(Collectors.joining("/")));
	}

	/**
	 * Where users of a partner app sign in to Contio with the app's identity provider.
	 * @param entry of which app, and where to
	 * @return the link
	 */
	public URI signIn(SsoEntry entry) {
		return URI.create(this.appUrl + "/p/" + segment("slug", entry.slug()) + entry.query());
	}

	/**
	 * Where the identity provider of a partner app sends users back to. Register it
	 * there: Contio itself answers to it.
	 * @return the URL, without what the identity provider adds to it
	 */
	@Operation(id = "verifySsoCallback", credentials = false)
	public URI ssoCallback() {
		return URI.create(this.apiUrl + "/v1/partner/sso/callback");
	}

	static String segment(String name, String value) {
		if (NO_NAMES.contains(value.strip())) {
			throw new IllegalArgumentException("%s must be a name, but is '%s'".formatted(name, value.strip()));
		}
		return UriUtils.encode(value, StandardCharsets.UTF_8);
	}

	@Override
	public String toString() {
		return "ContioLinks[%s]".formatted(this.appUrl);
	}

}
