package ai.contio.spring.sandbox.oauth;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import ai.contio.spring.sandbox.ContioSandbox;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

class HostileInputTests {

	private static final String SCRIPT = "\"'><script>alert(1)</script>@example.com";

	private static ContioSandbox sandbox;

	private static Partner partner;

	@BeforeAll
	static void start() {
		sandbox = ContioSandbox.start();
		partner = Partner.of(sandbox);
	}

	@AfterAll
	static void stop() {
		sandbox.close();
	}

	@Test
	void escapesWhatItShows() {
		Browser browser = new Browser(sandbox.url());
		BrowserPage page = browser.open(partner.authorizePath(Map.of("login_hint", SCRIPT, "state", SCRIPT)));
		assertThat(page.body()).doesNotContain("<script");
		assertThat(page.input("email")).containsEntry("value", SCRIPT);
		assertThat(browser.press(page, "continue").body()).doesNotContain("<script");
		page = browser.open(partner.authorizePath(Map.of("state", SCRIPT)));
		assertThat(browser.press(page, "continue", Map.of("email", SCRIPT)).body()).doesNotContain("<script");
		assertThat(browser.open(partner.authorizePath(Map.of("client_id", SCRIPT))).body()).doesNotContain("<script")
			.contains("&lt;script");
		assertThat(browser.open(partner.authorizePath(Map.of("redirect_uri", SCRIPT))).body())
			.doesNotContain("<script");
		page = partner.signIn(browser, "ada@example.com", Map.of("state", SCRIPT));
		assertThat(browser.press(page, "allow").callback()).containsEntry("state", SCRIPT);
	}

	static Stream<String> queries() {
		String good = partnerQuery();
		return Stream.of("", "a", "=", "&&&", "response_type=code", good + "&scope=openid", good + "&state=2",
				good + "&nonce=1&nonce=2", good + "&code_challenge=&code_challenge=x", good + "&prompt=none",
				good + "&prompt=none%20login", good + "&prompt=&prompt=", good + "&request_uri=urn:x",
				good + "&request=x", good + "&login_hint=a&login_hint=b", good + "&x=%00", good + "&x=%ff%fe",
				good + "&x=" + "%C3%28", good + "&login_hint=%ff", good + "&x=" + "y".repeat(5000),
				good.replace("state=s-1", "state=" + ":".repeat(3700)),
				good.replace("state=s-1", "state=" + "%F0%9F%9B%B6".repeat(300)),
				good.replace("scope=openid", "scope=" + "a+".repeat(500)),
				good.replace("state=s-1", "state=%0d%0aSet-Cookie:%20a=b"));
	}

	private static String partnerQuery() {
		return "response_type=code&client_id=sandbox-client&redirect_uri=http%3A%2F%2Flocalhost%3A65000%2Fcallback"
				+ "&scope=openid&state=s-1";
	}

	@ParameterizedTest(name = "{index}")
	@MethodSource("queries")
	void answersEveryQueryWithoutFailing(String query) {
		Browser browser = new Browser(sandbox.url());
		assertThat(browser.open("/oauth2/authorize?" + query).status()).isLessThan(500);
		assertThat(browser.open("/sign-in?" + query).status()).isLessThan(500);
		assertThat(browser.open("/sign-in?request=" + Form.encode(query)).status()).isLessThan(500);
		assertThat(browser.open("/sign-in/consent?" + query).status()).isLessThan(500);
		partner.signIn(browser, "ada@example.com", Map.of());
		BrowserPage signedIn = browser.open("/oauth2/authorize?" + query);
		assertThat(signedIn.status()).isLessThan(500);
		assertThat(signedIn.headers().map().toString()).doesNotContain("a=b]");
	}

	static Stream<String> forms() {
		return Stream.of("", "%", "%ff", "a=%C3%28", "=", "&", "token", "token=", "token=a&token=b", "token=%00",
				"token=" + "x".repeat(1_000_000), "grant_type=authorization_code",
				"grant_type=authorization_code&code=", "grant_type=authorization_code&code=a&code=b",
				"grant_type=refresh_token&refresh_token=a&refresh_token=b",
				"grant_type=authorization_code&code=a&code_verifier=b&code_verifier=c", "grant_type=a&grant_type=b",
				"grant_type=refresh_token&refresh_token=a&scope=b&scope=c", "grant_type=%F0%9F%9B%B6",
				"state=x&client_id=sandbox-client", "state=x&client_id=a&client_id=b", "request=x&email=a",
				"request=%0d%0aa&email=ada@example.com&code=1", "decision=allow&state=" + "x".repeat(99_999),
				"\u00FF\u00FE=\u00E9");
	}

	@ParameterizedTest(name = "{index}")
	@MethodSource("forms")
	void answersEveryFormWithoutFailing(String form) {
		for (String path : List.of("/oauth2/token", "/oauth2/introspect", "/oauth2/revoke", "/oauth2/authorize",
				"/oauth2/userInfo", "/oauth2/check-consent", "/auth/initiate", "/sign-in", "/sign-in/code")) {
			assertThat(partner.form(path, form).status()).as(path).isLessThan(500);
		}
		Browser browser = new Browser(sandbox.url());
		partner.signIn(browser, "ada@example.com", Map.of());
		assertThat(browser.post("/oauth2/authorize", form).status()).isLessThan(500);
	}

	@Test
	void answersEveryFormOfASignedInVisitorWithoutFailing() {
		Browser browser = new Browser(sandbox.url());
		BrowserPage page = browser.open(partner.authorizePath(Map.of()));
		String csrf = page.fields("continue", Map.of()).get("_csrf").toString().replaceAll("[\\[\\]]", "");
		forms().forEach((form) -> {
			assertThat(browser.post("/sign-in", form + "&_csrf=" + Form.encode(csrf)).status()).isLessThan(500);
			assertThat(browser.post("/sign-in/code", form + "&_csrf=" + Form.encode(csrf)).status()).isLessThan(500);
		});
		String request = page.fields("continue", Map.of()).get("request").toString().replaceAll("^\\[|]$", "");
		for (String email : List.of("\u0000", "a\r\nb@example.com", "x".repeat(100_000), "\uD83D\uDEF6@example.com")) {
			BrowserPage answer = browser.post("/sign-in",
					Form.encode(Map.of("_csrf", csrf, "request", request, "email", email)));
			assertThat(answer.status()).isEqualTo(400);
			assertThat(answer.error()).contains("not an e-mail address");
		}
	}

	@Test
	void refusesFormsOfOtherPages() {
		Partner.Answer answer = partner.send(HttpRequest.newBuilder(URI.create(sandbox.url() + "/sign-in"))
			.header("Origin", "https://evil.example")
			.POST(HttpRequest.BodyPublishers.noBody()));
		assertThat(answer.status()).isEqualTo(403);
		assertThat(answer.text("code")).isEqualTo("origin_not_allowed");
	}

	@Test
	void answersUnreadableJsonAndHeadersWithoutFailing() {
		for (String body : List.of("", "[]", "{", "{\"email\":7}", "{\"client_id\":null}", "{\"scopes\":\"a\"}",
				"{\"client_id\":\"sandbox-client\",\"email\":\"ada\",\"consent\":\"yes\"}")) {
			for (String path : List.of("/auth/initiate", "/auth/verify", "/oauth2/check-consent",
					"/oauth2/authorize")) {
				Partner.Answer answer = partner.send(partner.request(path)
					.header("Content-Type", "application/json")
					.POST(HttpRequest.BodyPublishers.ofString(body)));
				assertThat(answer.status()).as(path + body).isEqualTo(400);
				assertThat(answer.text("code")).isIn("invalid_request", "invalid_request_body");
			}
		}
		for (String header : List.of(Partner.basic("\u00E9:x"), Partner.basic(":"), Partner.basic("\u0000:\u0000"),
				"Basic " + "A".repeat(9000), "Bearer " + "A".repeat(9000), "Bearer \u00E9")) {
			Partner odd = partner.withAuthorization(header);
			assertThat(odd.form("/oauth2/token", "grant_type=refresh_token&refresh_token=a").status()).isBetween(400,
					499);
			assertThat(odd.get("/oauth2/userInfo").status()).isBetween(400, 499);
			assertThat(odd.get("/oauth2/scopes").status()).isBetween(400, 499);
		}
	}

	@Test
	void answersQueriesThatNoClientWouldSend() throws IOException {
		for (String query : List.of("%", "a=%zz", "a=\u00FF", "state={}|\\^`<>\"", "a=b\tc")) {
			try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), sandbox.url().getPort())) {
				socket.setSoTimeout(20_000);
				String request = "GET /oauth2/authorize?" + query
						+ " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n";
				socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
				assertThat(new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
					.startsWith("HTTP/1.1 4");
			}
		}
	}

}
