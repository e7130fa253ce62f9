package ai.contio.spring.docs;

import java.time.OffsetDateTime;
import java.util.List;

import ai.contio.spring.client.ContioSecret;
import ai.contio.spring.oauth2.ContioOAuthClient;
import ai.contio.spring.oauth2.signin.Authorization;
import ai.contio.spring.oauth2.signin.AuthorizationRequest;
import ai.contio.spring.oauth2.signin.SignInChallenge;
import ai.contio.spring.oauth2.signin.SignInCode;
import ai.contio.spring.oauth2.signin.SignInRequest;
import ai.contio.spring.oauth2.signin.SignInSession;
import ai.contio.spring.user.actionitem.ActionItem;
import ai.contio.spring.user.actionitem.ActionItemOperations;
import ai.contio.spring.user.actionitem.ActionItemQuery;
import ai.contio.spring.user.meeting.Meeting;
import ai.contio.spring.user.meeting.MeetingOperations;
import ai.contio.spring.user.meeting.MeetingQuery;
import ai.contio.spring.user.meeting.MeetingSearch;
import ai.contio.spring.user.meeting.MeetingStatus;
import ai.contio.spring.user.meeting.MeetingUpdate;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * The code of docs/clients.md about users and OAuth, compiled.
 */
class UserClientsSnippets {

	private static final String CLIENT_ID = "your-client-id";

	private static final String REDIRECT_URI = "https://app.example.com/callback";

	private final MeetingOperations meetings;

	private final ActionItemOperations actionItems;

	private final ContioOAuthClient contio;

	UserClientsSnippets(MeetingOperations meetings, ActionItemOperations actionItems, ContioOAuthClient contio) {
		this.meetings = meetings;
		this.actionItems = actionItems;
		this.contio = contio;
	}

	Flux<Meeting> upcoming() {
		return this.meetings.listAll(MeetingQuery.from(OffsetDateTime.now())).take(20);
	}

	Flux<Meeting> aboutTheRoadmap() {
		return this.meetings.searchAll(MeetingSearch.builder()
			.text("\"product roadmap\" -draft")
			.status(MeetingStatus.COMPLETED)
			.hasActionItems(true)
			.build());
	}

	Mono<Meeting> withoutAnEnd(String meetingId) {
		return this.meetings.update(meetingId, MeetingUpdate.builder().title("Open end").clearEndTime().build());
	}

	Mono<Void> completeAll(String meetingId) {
		return this.actionItems.listAll(ActionItemQuery.ofMeeting(meetingId).withCompleted(false))
			.mapNotNull(ActionItem::id)
			.collectList()
			.flatMapMany(Flux::fromIterable)
			.concatMap(this.actionItems::complete)
			.then();
	}

	Mono<SignInChallenge> sendCode(String email) {
		return this.contio.signIn().initiate(new SignInRequest(CLIENT_ID, email));
	}

	Mono<SignInSession> verify(String email, ContioSecret challenge, String code) {
		return this.contio.signIn().verify(new SignInCode(CLIENT_ID, email, challenge, ContioSecret.of(code)));
	}

	Mono<Authorization> consent(SignInSession session, String email, String state, String codeChallenge) {
		return this.contio.signIn()
			.authorize(session, new AuthorizationRequest(CLIENT_ID, email, REDIRECT_URI,
					List.of("openid", "meetings:read"), state, codeChallenge));
	}

	Mono<Boolean> isActive(ContioSecret token) {
		return this.contio.tokens().introspect(token).map((introspection) -> introspection.isActive());
	}

}
