package ai.contio.spring.docs;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;

import ai.contio.spring.client.ContioApiException;
import ai.contio.spring.client.ContioSecret;
import ai.contio.spring.client.ResourceOwner;
import ai.contio.spring.oauth2.ContioOAuthClient;
import ai.contio.spring.oauth2.connection.ConnectionStore;
import ai.contio.spring.oauth2.connection.ContioConnections;
import ai.contio.spring.oauth2.connection.ContioIdentity;
import ai.contio.spring.oauth2.connection.StoredConnection;
import ai.contio.spring.oauth2.info.UserInfo;
import ai.contio.spring.user.ContioUserClient;
import ai.contio.spring.user.meeting.Meeting;
import ai.contio.spring.user.meeting.MeetingQuery;
import ai.contio.spring.webhook.ContioWebhook;
import ai.contio.spring.webhook.WebhookEvent;
import ai.contio.spring.webhook.event.MeetingCompleted;
import reactor.core.publisher.Mono;

import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.reactive.function.client.WebClient;

/**
 * The code of docs/migrating-from-hand-written-code.md, compiled.
 */
class SwitchSnippets {

	private final WebClient webClient = WebClient.create();

	private final WebClient contioUserWebClient;

	private final ContioUserClient contio;

	private final ContioOAuthClient oauth;

	private final ConnectionStore store;

	private final ContioConnections connections;

	private final JdbcClient jdbc;

	private final FormerTokenTable formerTokens = List::of;

	SwitchSnippets(WebClient contioUserWebClient, ContioUserClient contio, ContioOAuthClient oauth,
			ConnectionStore store, ContioConnections connections, JdbcClient jdbc) {
		this.contioUserWebClient = contioUserWebClient;
		this.contio = contio;
		this.oauth = oauth;
		this.store = store;
		this.connections = connections;
		this.jdbc = jdbc;
	}

	Mono<String> formerly(String id, String accessToken) {
		return this.webClient.get()
			.uri("https://api.contio.ai/v1/partner/user/meetings/{id}", id)
			.headers((headers) -> headers.setBearerAuth(accessToken))
			.retrieve()
			.bodyToMono(FormerMeeting.class)
			.map(FormerMeeting::title);
	}

	Mono<String> now(String id, String user) {
		return this.contio.as(user).meetings().get(id).mapNotNull(Meeting::title);
	}

	Mono<String> meanwhile(String id, String user) {
		return this.contioUserWebClient.get()
			.uri("/v1/partner/user/meetings/{id}", id)
			.attributes(ResourceOwner.principal(user).attribute())
			.retrieve()
			.bodyToMono(FormerMeeting.class)
			.map(FormerMeeting::title);
	}

	void moveTokens() {
		for (FormerTokens former : this.formerTokens.findAll()) {
			StoredConnection connection = connection(former);
			if (this.store.find(connection.owner()).isEmpty()) {
				this.store.save(connection);
			}
		}
	}

	private StoredConnection connection(FormerTokens former) {
		Instant expiresAt = former.expiresAt();
		StoredConnection.Tokens tokens = new StoredConnection.Tokens(ContioSecret.of(former.accessToken()),
				expiresAt.minus(Duration.ofHours(24)), expiresAt, ContioSecret.of(former.refreshToken()));
		return StoredConnection.of(ResourceOwner.principal(former.username()),
				new ContioIdentity(former.contioUserId(), former.email()), Set.of(), former.scopes(), tokens,
				Instant.now());
	}

	Mono<String> contioUserId(String accessToken) {
		return this.oauth.info().userInfo(ContioSecret.of(accessToken)).mapNotNull(UserInfo::subject);
	}

	@ContioWebhook(id = "crm")
	void onCompleted(MeetingCompleted meeting) {
		file(meeting.meetingId(), meeting.title());
	}

	@Transactional
	@ContioWebhook(id = "crm-once")
	void onCompletedOnce(WebhookEvent<MeetingCompleted> event) {
		boolean isNew = this.jdbc.sql("insert into seen_event (id) values (?) on conflict do nothing")
			.param(event.eventId())
			.update() == 1;
		if (isNew) {
			file(event.data().meetingId(), event.data().title());
		}
	}

	@EventListener(ApplicationReadyEvent.class)
	void catchUp() {
		OffsetDateTime since = OffsetDateTime.now().minusDays(7);
		this.connections.list()
			.filter((connection) -> !connection.needsReconnecting())
			.concatMap((connection) -> this.contio.as(connection.owner())
				.meetings()
				.listAll(MeetingQuery.from(since))
				.doOnNext(this::fileUnlessKnown)
				.onErrorResume(ContioApiException.class, (ex) -> Mono.empty()))
			.blockLast();
	}

	private void fileUnlessKnown(Meeting meeting) {
		file(String.valueOf(meeting.id()), String.valueOf(meeting.title()));
	}

	private void file(String meetingId, String title) {
		this.jdbc.sql("insert into meeting (id, title) values (?, ?)").param(meetingId).param(title).update();
	}

	interface FormerTokenTable {

		List<FormerTokens> findAll();

	}

	record FormerTokens(String username, String contioUserId, String email, Set<String> scopes, String accessToken,
			String refreshToken, Instant expiresAt) {

	}

	record FormerMeeting(String title) {

	}

}
