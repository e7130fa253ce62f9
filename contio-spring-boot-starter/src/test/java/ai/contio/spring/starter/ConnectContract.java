package ai.contio.spring.starter;

import java.net.URI;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;

import ai.contio.spring.client.ContioForbiddenException;
import ai.contio.spring.client.ContioNotConnectedException;
import ai.contio.spring.oauth2.connection.ContioConnection;
import ai.contio.spring.oauth2.connection.Disconnection;
import ai.contio.spring.user.ContioUserClient;
import ai.contio.spring.user.actionitem.ActionItem;
import ai.contio.spring.user.actionitem.ActionItemQuery;
import ai.contio.spring.user.meeting.Meeting;
import ai.contio.spring.webhook.ContioWebhook;
import ai.contio.spring.webhook.event.ActionItemCompleted;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * A user connects, with the sandbox as Contio.
 */
abstract class ConnectContract extends CurrentUserContract {

	@Autowired
	private ContioUserClient contio;

	@Autowired
	private Listener listener;

	@BeforeEach
	void forgetEvents() {
		this.listener.titles.clear();
	}

	@Test
	void connectsWorksAndDisconnects() {
		signIn("ada");
		connect("ada@example.com", "?return_to=/who?tab=1");
		assertThat(this.browser.url()).hasToString(app("/who?tab=1").toString());
		assertThat(this.browser.text()).contains("ada");
		ContioConnection connection = connection("ada");
		assertThat(connection.email()).isEqualTo("ada@example.com");
		assertThat(connection.contioUserId()).isNotBlank();
		List<Meeting> meetings = this.contio.as("ada").meetings().listAll().collectList().block(TIMEOUT);
		assertThat(meetings).isNotEmpty();
		ActionItem open = this.contio.as("ada").actionItems().listAll(ActionItemQuery.open()).blockFirst(TIMEOUT);
		assertThat(open).isNotNull();
		this.contio.as("ada").actionItems().complete(String.valueOf(open.id())).block(TIMEOUT);
		this.sandbox.then().webhook("action_item.completed").wasAnswered(200);
		assertThat(this.listener.titles).containsExactly(open.title());
		assertThat(this.connections.disconnect("ada").block(TIMEOUT)).isEqualTo(new Disconnection(true, Set.of()));
		assertThatExceptionOfType(ContioNotConnectedException.class)
			.isThrownBy(() -> this.contio.as("ada").profile().get().block(TIMEOUT));
	}

	@Test
	void declinedScopeIsNamed() {
		signIn("ada");
		atConsent("ada@example.com", "").press("allow", Map.of("scope", List.of("openid", "profile", "email")));
		assertThat(connection("ada").scopes()).containsExactlyInAnyOrder("openid", "profile", "email");
		assertThatExceptionOfType(ContioForbiddenException.class)
			.isThrownBy(() -> this.contio.as("ada").meetings().list().block(TIMEOUT))
			.satisfies((ex) -> assertThat(ex.getMissingScopes()).containsExactly("meetings:read"))
			.satisfies((ex) -> assertThat(ex.getRequestId()).isNotBlank());
	}

	@Test
	void linkAsksForSomeScopesOfOnePerson() {
		signIn("ada");
		this.browser.open(app("/oauth2/authorization/contio?login_hint=ada@example.com&scope=openid+meetings:read"));
		assertThat(this.browser.text()).contains("value=\"ada@example.com\"").contains("readonly");
		this.browser.press("continue", Map.of())
			.press("verify", Map.of("code", this.sandbox.sandbox().code("ada@example.com")));
		assertThat(this.browser.text()).contains("meetings:read").doesNotContain("action-items:write");
	}

	@Test
	void refusalIsSaidOnAPage() {
		signIn("ada");
		atConsent("ada@example.com", "").press("deny", Map.of());
		assertThat(this.browser.status()).isEqualTo(400);
		assertThat(this.browser.text()).contains("Not connected to Contio", "not given permission");
		assertNotConnected("ada");
	}

	@Test
	void callbackThatIsNoneOfOursConnectsNobody() {
		signIn("ada");
		URI callback = callback("ada@example.com");
		for (String query : List.of("", "?code=x", "?state=x", "?code=x&state=x", "?error=access_denied",
				"?error=access_denied&state=x", "?code=x&code=y&state=x")) {
			HttpResponse<String> answer = get(app(CALLBACK + query));
			assertThat(answer.statusCode()).as(query).isEqualTo(400);
			assertThat(answer.body()).as(query).contains("Not connected to Contio").doesNotContain("Exception");
		}
		assertThat(get(callback).statusCode()).isEqualTo(302);
		HttpResponse<String> replay = get(callback);
		assertThat(replay.statusCode()).isEqualTo(400);
		assertThat(replay.body()).contains("Not connected to Contio");
	}

	@Test
	void usedCodeIsSaidOnAPage() {
		signIn("ada");
		URI first = callback("ada@example.com");
		assertThat(get(first).statusCode()).isEqualTo(302);
		String code = first.getRawQuery().replaceAll(".*code=([^&]*).*", "$1");
		URI second = callback("ada@example.com");
		URI stale = URI.create(second.toString().replaceAll("code=[^&]*", "code=" + code));
		HttpResponse<String> answer = get(stale);
		assertThat(answer.statusCode()).isEqualTo(400);
		assertThat(answer.body()).contains("expired or was used before").doesNotContain(code);
	}

	@Test
	void answerIsOnlyForTheUserWhoBegan() {
		signIn("ada");
		URI callback = callback("ada@example.com");
		signIn("bob");
		HttpResponse<String> answer = get(callback);
		assertThat(answer.statusCode()).isIn(400, 403);
		assertNotConnected("bob");
		assertNotConnected("ada");
	}

	@Test
	void answerOfAConnectionSignsNobodyIn() {
		signIn("ada");
		URI callback = callback("ada@example.com");
		URI atLogin = atLogin(callback);
		Browser stranger = new Browser();
		stranger.open(atLogin);
		assertThat(stranger.open(app("/who")).text()).doesNotContain("ada");
		this.browser.open(atLogin);
		assertThat(this.browser.open(app("/who")).text()).isEqualTo("ada");
	}

	@Test
	void eventOfAUserWhoIsNotConnectedIsNotDeliveredAgainAndAgain() {
		this.sandbox.when().event("action_item.completed").isSent();
		this.sandbox.then().webhookWasAnswered(200);
		assertThat(this.listener.titles).isEmpty();
	}

	/**
	 * Reads, for the user whose event it is, what an event is about.
	 */
	static class Listener {

		final List<String> titles = new CopyOnWriteArrayList<>();

		@ContioWebhook
		void onCompleted(ActionItemCompleted event, ContioUserClient contio) {
			ActionItem item = contio.actionItems().get(event.actionItemId()).block(TIMEOUT);
			this.titles.add(String.valueOf((item != null) ? item.title() : null));
		}

	}

}
