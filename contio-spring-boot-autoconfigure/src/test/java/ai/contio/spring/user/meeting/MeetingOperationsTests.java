package ai.contio.spring.user.meeting;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import ai.contio.spring.client.ContioHttpServices;
import ai.contio.spring.client.ContioNotFoundException;
import ai.contio.spring.client.ContioValidationException;
import ai.contio.spring.client.PageRequest;
import ai.contio.spring.client.RequestOptions;
import ai.contio.spring.client.ScriptedServer;
import ai.contio.spring.client.TestClients;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import reactor.core.publisher.Mono;
import reactor.test.StepVerifier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/**
 * What the operations of meetings send, and what they make of the answers.
 */
class MeetingOperationsTests {

	private static final Duration TIMEOUT = Duration.ofSeconds(10);

	private static final OffsetDateTime NINE = OffsetDateTime.of(2026, 3, 1, 9, 0, 0, 0, ZoneOffset.ofHours(1));

	private final ScriptedServer server = ScriptedServer.start();

	private final MeetingOperations meetings = ContioHttpServices.create(TestClients.user(this.server.url()),
			MeetingOperations.class);

	@AfterEach
	void stop() {
		this.server.close();
	}

	@Test
	void timesKeepTheirOffset() {
		this.server.json(200, "{\"start_time\":\"2026-03-01T10:00:00-07:00\"}");
		assertThat(read(this.meetings.get("m-1")).startTime())
			.isEqualTo(OffsetDateTime.of(2026, 3, 1, 10, 0, 0, 0, ZoneOffset.ofHours(-7)));
	}

	@Test
	void timesAreReadInTheSpellingOfTheGuideToo() {
		this.server.json(200,
				"{\"scheduled_start\":\"2026-03-01T10:00:00Z\",\"scheduled_end\":\"2026-03-01T11:00:00Z\"}");
		Meeting meeting = read(this.meetings.get("m-1"));
		assertThat(meeting.startTime()).isEqualTo("2026-03-01T10:00:00Z");
		assertThat(meeting.endTime()).isEqualTo("2026-03-01T11:00:00Z");
	}

	@Test
	void answerMayLackEveryFieldAndHoldNewValues() {
		this.server.json(200, "{\"status\":\"postponed\",\"mood\":{\"a\":[1]}}");
		Meeting meeting = read(this.meetings.get("m-1"));
		assertThat(meeting.status()).isEqualTo(new MeetingStatus("postponed"));
		assertThat(meeting.status().isKnown()).isFalse();
		assertThat(meeting).hasAllNullFieldsOrPropertiesExcept("status");
	}

	@Test
	void timesOfAQueryAreEncodedAndHaveSeconds() {
		this.server.json(200, "{}");
		read(this.meetings.list(MeetingQuery.between(NINE, NINE.plusSeconds(1)), PageRequest.ofLimit(5)));
		assertThat(this.server.only().uri()).isEqualTo("/v1/partner/user/meetings?"
				+ "start_date=2026-03-01T09%3A00%3A00%2B01%3A00&end_date=2026-03-01T09%3A00%3A01%2B01%3A00&limit=5");
	}

	@Test
	void listWithoutQueryLeavesEverythingToContio() {
		this.server.json(200, "{}");
		assertThat(read(this.meetings.list()).items()).isEmpty();
		assertThat(this.server.only().uri()).isEqualTo("/v1/partner/user/meetings");
	}

	@Test
	void searchSendsWhatIsSearchedFor() {
		this.server.json(200, "{\"items\":[{\"match_context\":\"a **b**\"}]}");
		MeetingSearch search = MeetingSearch.builder()
			.text("\"q1 plan\" -draft & more")
			.status(MeetingStatus.COMPLETED)
			.participantEmails("ada@example.com", "b+c@example.com")
			.hasActionItems(true)
			.build();
		assertThat(read(this.meetings.search(search)).items()).extracting(Meeting::matchContext)
			.containsExactly("a **b**");
		assertThat(this.server.only().uri())
			.isEqualTo("/v1/partner/user/meetings/search?" + "q=%22q1%20plan%22%20-draft%20%26%20more&status=completed"
					+ "&participant_emails=ada%40example.com%2Cb%2Bc%40example.com&has_action_items=true");
	}

	@Test
	void nextPageIsFetchedWhenTheOneBeforeIsConsumed() {
		this.server.json(200, page(100, 0)).json(200, page(100, 100)).json(200, page(30, 200));
		StepVerifier.create(this.meetings.listAll(MeetingQuery.from(NINE)), 99)
			.expectNextCount(99)
			.then(() -> assertThat(this.server.received()).hasSize(1))
			.thenRequest(2)
			.expectNextCount(2)
			.then(() -> assertThat(this.server.received()).hasSize(2))
			.thenCancel()
			.verify(TIMEOUT);
		assertThat(this.server.received()).extracting(ScriptedServer.Received::uri)
			.allSatisfy((uri) -> assertThat(uri).contains("start_date=2026-03-01T09%3A00%3A00%2B01%3A00&limit=100"));
	}

	@Test
	void everythingThatASearchFindsIsFetched() {
		this.server.json(200, page(100, 0)).json(200, page(100, 100)).json(200, page(30, 200));
		assertThat(this.meetings.searchAll(MeetingSearch.of("plan")).count().block(TIMEOUT)).isEqualTo(230);
		assertThat(this.server.received()).extracting(ScriptedServer.Received::uri)
			.last()
			.isEqualTo("/v1/partner/user/meetings/search?q=plan&limit=100&offset=200");
	}

	@Test
	void redirectsAreFollowedWithTheSameOptions() {
		this.server.json(200, redirect("m/2")).json(200, redirect("m-3")).json(200, "{\"id\":\"m-3\"}");
		Meeting meeting = read(this.meetings.get("m-1", RequestOptions.none().withTimeZone("Asia/Tokyo")));
		assertThat(meeting.id()).isEqualTo("m-3");
		assertThat(this.server.received()).extracting(ScriptedServer.Received::uri)
			.containsExactly("/v1/partner/user/meetings/m-1", "/v1/partner/user/meetings/m%2F2",
					"/v1/partner/user/meetings/m-3");
		assertThat(this.server.received())
			.allSatisfy((request) -> assertThat(request.header("X-Client-Timezone")).isEqualTo("Asia/Tokyo"));
	}

	@Test
	void redirectsInACircleFailWithTheMeetingsThatFormIt() {
		this.server.json(200, redirect("m-2")).json(200, redirect("m-1"));
		assertThatExceptionOfType(MeetingRedirectException.class).isThrownBy(() -> read(this.meetings.get("m-1")))
			.withMessageContaining("a redirect to a meeting that was read before: m-1 -> m-2 -> m-1")
			.satisfies((ex) -> assertThat(ex.getMeetingIds()).containsExactly("m-1", "m-2", "m-1"));
		assertThat(this.server.received()).hasSize(2);
	}

	@Test
	void fiveRedirectsAreFollowedAndNoMore() {
		IntStream.rangeClosed(2, 6).forEach((number) -> this.server.json(200, redirect("m-" + number)));
		this.server.json(200, "{\"id\":\"m-6\"}");
		assertThat(read(this.meetings.get("m-1")).id()).isEqualTo("m-6");
		IntStream.rangeClosed(2, 7).forEach((number) -> this.server.json(200, redirect("m-" + number)));
		assertThatExceptionOfType(MeetingRedirectException.class).isThrownBy(() -> read(this.meetings.get("m-1")))
			.withMessageContaining("more than 5 redirects in a row")
			.satisfies((ex) -> assertThat(ex.getMeetingIds()).hasSize(7));
		assertThat(this.server.received()).hasSize(12);
	}

	@Test
	void sameMonoFollowsRedirectsAgain() {
		this.server.json(200, redirect("m-2"))
			.json(200, "{\"id\":\"m-2\"}")
			.json(200, redirect("m-2"))
			.json(200, "{\"id\":\"m-2\"}");
		Mono<Meeting> meeting = this.meetings.get("m-1");
		assertThat(read(meeting)).isEqualTo(read(meeting));
	}

	@ParameterizedTest
	@ValueSource(strings = { "..", "." })
	void redirectThatWouldChangeThePathIsNotFollowed(String id) {
		this.server.json(200, redirect(id));
		assertThatExceptionOfType(MeetingRedirectException.class).isThrownBy(() -> read(this.meetings.get("m-1")))
			.withMessageContaining("no id of a meeting");
		assertThat(this.server.received()).hasSize(1);
	}

	@Test
	void meetingIsReadWithoutFollowing() {
		this.server.json(200, redirect("m-2"));
		assertThat(read(this.meetings.getWithoutRedirect("m-1")).redirectToMeetingId()).isEqualTo("m-2");
		assertThat(this.server.received()).hasSize(1);
	}

	@Test
	void meetingIsCreatedWithWhatIsSaid() {
		this.server.json(201, "{}");
		read(this.meetings
			.create(NewMeeting.at("Plan", NINE, NINE.plusHours(1)).withDetailLevel(DetailLevel.VERBATIM)));
		assertThat(this.server.only().body())
			.isEqualTo("{\"title\":\"Plan\",\"start_time\":\"2026-03-01T09:00:00+01:00\","
					+ "\"end_time\":\"2026-03-01T10:00:00+01:00\",\"detail_level\":\"VERBATIM\"}");
	}

	@Test
	void updateSendsWhatIsSetAndClearedAndNothingElse() {
		this.server.json(200, "{}");
		read(this.meetings.update("m-1", MeetingUpdate.builder().startTime(NINE).clearEndTime().build()));
		assertThat(this.server.only().body())
			.isEqualTo("{\"start_time\":\"2026-03-01T09:00:00+01:00\",\"end_time\":null}");
	}

	@Test
	void boundsAreCheckedBeforeAnythingIsSent() {
		assertThatIllegalArgumentException().isThrownBy(() -> NewMeeting.of(""))
			.withMessage("title must have 1 to 255 characters, but has 0");
		assertThatIllegalArgumentException().isThrownBy(() -> MeetingUpdate.builder().title("x".repeat(256)).build());
		assertThatIllegalArgumentException().isThrownBy(() -> MeetingSearch.of("x".repeat(256)))
			.withMessageStartingWith("q must have at most 255");
		assertThatIllegalArgumentException()
			.isThrownBy(() -> MeetingSearch.builder().participantEmails("x".repeat(250), "x".repeat(250)).build())
			.withMessageStartingWith("participant_emails must have at most 500");
		assertThatIllegalArgumentException().isThrownBy(() -> PageRequest.ofLimit(101));
		assertThatIllegalArgumentException()
			.isThrownBy(() -> this.meetings.update("..", MeetingUpdate.builder().build()));
		assertThat(this.server.received()).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(
			strings = { "invalid_start_date", "invalid_end_date", "invalid_query_parameters", "invalid_time_range" })
	void refusedRequestHasItsCodeAndRequestId(String code) {
		this.server.json(400, "{\"code\":\"%s\",\"error\":\"No\",\"request_id\":\"r-1\"}".formatted(code));
		assertThatExceptionOfType(ContioValidationException.class)
			.isThrownBy(() -> read(this.meetings.search(MeetingSearch.of("a"))))
			.satisfies((ex) -> {
				assertThat(ex.getCode()).isEqualTo(code);
				assertThat(ex.getRequestId()).isEqualTo("r-1");
			});
	}

	@Test
	void failureOfAHopIsTheFailureOfTheCall() {
		this.server.json(200, redirect("m-2")).json(404, "{\"code\":\"not_found\",\"request_id\":\"r-2\"}");
		assertThatExceptionOfType(ContioNotFoundException.class).isThrownBy(() -> read(this.meetings.get("m-1")))
			.satisfies((ex) -> assertThat(ex.getRequestId()).isEqualTo("r-2"));
	}

	private static <T> T read(Mono<T> call) {
		return call.block(TIMEOUT);
	}

	private static String redirect(String target) {
		return "{\"redirect_to_meeting_id\":\"%s\"}".formatted(target);
	}

	private static String page(int size, int offset) {
		List<String> items = IntStream.range(offset, offset + size).mapToObj("{\"id\":\"m-%d\"}"::formatted).toList();
		return "{\"items\":%s,\"total\":230,\"limit\":100,\"offset\":%d}"
			.formatted(items.stream().collect(Collectors.joining(",", "[", "]")), offset);
	}

}
