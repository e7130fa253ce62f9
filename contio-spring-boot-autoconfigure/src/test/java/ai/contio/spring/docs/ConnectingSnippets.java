package ai.contio.spring.docs;

import java.time.OffsetDateTime;
import java.util.List;

import ai.contio.spring.client.ResourceOwner;
import ai.contio.spring.oauth2.authorization.AuthorizationOptions;
import ai.contio.spring.oauth2.authorization.ContioAuthorizationRequest;
import ai.contio.spring.oauth2.authorization.ContioAuthorizations;
import ai.contio.spring.oauth2.connection.ContioConnection;
import ai.contio.spring.user.ContioUserClient;
import ai.contio.spring.user.actionitem.ActionItem;
import ai.contio.spring.user.actionitem.ActionItemQuery;
import ai.contio.spring.user.meeting.Meeting;
import ai.contio.spring.user.meeting.MeetingQuery;
import ai.contio.spring.webhook.ContioWebhook;
import ai.contio.spring.webhook.event.MeetingCompleted;
import reactor.core.publisher.Mono;

import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.web.bind.annotation.GetMapping;

/**
 * The code of docs/connecting.md, compiled.
 */
class ConnectingSnippets {

	private final ContioUserClient contio;

	private final ContioAuthorizations authorizations;

	private final List<String> users = List.of();

	ConnectingSnippets(ContioUserClient contio, ContioAuthorizations authorizations) {
		this.contio = contio;
		this.authorizations = authorizations;
	}

	@GetMapping("/meetings/next")
	Mono<String> next() {
		return this.contio.meetings()
			.listAll(MeetingQuery.from(OffsetDateTime.now()))
			.next()
			.mapNotNull(Meeting::title);
	}

	@Scheduled(cron = "0 0 7 * * MON-FRI")
	void remind() {
		for (String user : this.users) {
			this.contio.as(user).actionItems().listAll(ActionItemQuery.open()).doOnNext(this::remind).blockLast();
		}
	}

	@ContioWebhook
	Mono<Void> onCompleted(MeetingCompleted event, ContioUserClient contio) {
		return contio.meetings().get(event.meetingId()).flatMap(this::file);
	}

	ContioAuthorizationRequest begin(String redirectUri) {
		return this.authorizations.create(redirectUri,
				AuthorizationOptions.defaults().loginHint("ada@example.com").scopes("openid", "meetings:read"));
	}

	Mono<ContioConnection> finish(ResourceOwner user, ContioAuthorizationRequest request, String code) {
		return this.authorizations.connect(user, request, code);
	}

	private void remind(ActionItem item) {
	}

	private Mono<Void> file(Meeting meeting) {
		return Mono.empty();
	}

}
