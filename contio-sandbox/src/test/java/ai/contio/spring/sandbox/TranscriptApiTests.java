package ai.contio.spring.sandbox;

import java.time.Duration;

import ai.contio.spring.sandbox.account.Workspace;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What was said in meetings.
 */
class TranscriptApiTests {

	private static final String IMPORTS = "/v1/partner/user/transcript-imports";

	private static final String SRT = "1\n00:00:00,000 --> 00:00:04,500\nHello\n\n2\n00:01:00,000 --> 01:00:00,000\nBye\n";

	private final UserApiSandbox contio = new UserApiSandbox(
			(settings) -> settings.getUser().setBackgroundDelay(Duration.ofHours(1)));

	private final SandboxClient ada = this.contio.ada();

	@AfterEach
	void stop() {
		this.contio.close();
	}

	@Test
	void makesAMeetingOfAText() {
		SandboxClient.Answer imported = new MultipartForm().field("title", "Kiln")
			.field("starts_at", "2026-03-01T09:00:00Z")
			.field("participants", "Mona@harbour.example,Bruno")
			.field("participants", "chiara@example.com")
			.file("talk.srt", SRT)
			.post(this.ada, IMPORTS);
		assertThat(imported.status()).isEqualTo(200);
		assertThat(imported.text("kind")).isEqualTo("text");
		assertThat(imported.json().path("segments_count").asInt()).isEqualTo(2);
		assertThat(imported.json().path("duration_seconds").asInt()).isEqualTo(3600);
		assertThat(imported.text("started_at")).isEqualTo("2026-03-01T09:00:00Z");
		assertThat(imported.text("ended_at")).isEqualTo("2026-03-01T10:00:00Z");
		String meeting = "/v1/partner/user/meetings/" + imported.text("meeting_id");
		assertThat(this.ada.get(meeting).text("status")).isEqualTo("completed");
		assertThat(this.ada.get(meeting).text("title")).isEqualTo("Kiln");
		assertThat(this.ada.get(meeting).text("summary_notes")).contains("Hello");
		assertThat(this.ada.get(meeting + "/participants").text("total")).isEqualTo("3");
		assertThat(this.contio.data("meeting.completed").path("title").asString()).isEqualTo("Kiln");
		SandboxClient.Answer export = this.ada.get(meeting + "/transcript/export");
		assertThat(export.body()).contains("00:00:00,000 --> 00:00:04,500\nHello");
		assertThat(export.header("Content-Type")).startsWith("text/plain");
	}

	@Test
	void importsATextIntoAMeetingOnce() {
		String path = UserApiSandbox.CATALOGUE + "/transcript/import";
		assertThat(this.ada.get(UserApiSandbox.CATALOGUE + "/transcript/export").status()).isEqualTo(404);
		assertThat(new MultipartForm().file("talk.txt", "Hello\nBye").post(this.ada, path).status()).isEqualTo(200);
		SandboxClient.Answer again = new MultipartForm().file("talk.txt", "Hello").post(this.ada, path);
		assertThat(again.status()).isEqualTo(409);
		assertThat(this.ada.get(UserApiSandbox.CATALOGUE + "/transcript/export").body()).contains("Bye");
	}

	@Test
	void takesARecordingThroughItsStates() {
		SandboxClient.Answer accepted = new MultipartForm().field("title", "Hull")
			.file("talk.mp3", "x")
			.post(this.ada, IMPORTS);
		assertThat(accepted.status()).isEqualTo(202);
		assertThat(accepted.text("kind")).isEqualTo("audio");
		String job = IMPORTS + "/audio/jobs/" + accepted.text("job_id");
		for (String state : new String[] { "pending", "acquiring", "validating", "transcribing", "attaching" }) {
			assertThat(this.ada.get(job).text("state")).isEqualTo(state);
			assertThat(this.ada.get(job).json().has("meeting_id")).isFalse();
			this.contio.sandbox().clock().advance(Duration.ofMinutes(61));
		}
		JsonNode done = this.ada.get(job).json();
		assertThat(done.path("state").asString()).isEqualTo("completed");
		assertThat(done.has("completed_at")).isTrue();
		assertThat(this.ada.get("/v1/partner/user/meetings/" + done.path("meeting_id").asString()).text("title"))
			.isEqualTo("Hull");
		assertThat(this.contio.client("bruno@example.com").get(job).status()).isEqualTo(404);
	}

	@Test
	void failsWithARecordingThatIsCalledSo() {
		String job = new MultipartForm().file("fail-too_long.mp3", "x").post(this.ada, IMPORTS).text("job_id");
		this.contio.sandbox().clock().advance(Duration.ofHours(6));
		SandboxClient.Answer failed = this.ada.get(IMPORTS + "/audio/jobs/" + job);
		assertThat(failed.text("state")).isEqualTo("failed");
		assertThat(failed.text("failure_code")).isEqualTo("too_long");
	}

	@ParameterizedTest
	@CsvSource({ "talk.exe,title,t,400", "talk,title,t,400", "talk.txt,starts_at,x,400",
			"talk.txt,duration_seconds,-1,400", "talk.txt,meeting_id,x,400",
			"talk.txt,meeting_id,00000000-0000-4000-8000-000000000000,404" })
	void refusesWhatCannotBe(String fileName, String field, String value, int status) {
		assertThat(new MultipartForm().field(field, value).file(fileName, "Hello").post(this.ada, IMPORTS).status())
			.isEqualTo(status);
	}

	@Test
	void refusesWorkspacesThatDoNotPayForIt() {
		this.contio.sandbox()
			.data()
			.save(new Workspace(Workspace.LARKSPUR.id(), Workspace.LARKSPUR.name(), "PRO", true));
		SandboxClient.Answer export = this.ada.get(UserApiSandbox.RENEWAL + "/transcript/export");
		assertThat(export.status()).isEqualTo(402);
		assertThat(export.json().propertyNames()).containsExactlyInAnyOrder("code", "message", "feature",
				"current_plan", "required_plan");
		assertThat(export.text("required_plan")).isEqualTo("ELITE");
		assertThat(new MultipartForm().file("talk.txt", "Hello").post(this.ada, IMPORTS).status()).isEqualTo(402);
	}

	@Test
	void refusesImportsWithoutCredits() {
		try (UserApiSandbox poor = new UserApiSandbox((settings) -> settings.getUser().setImportCredits(2))) {
			assertThat(new MultipartForm().file("talk.txt", "Hello").post(poor.ada(), IMPORTS).status()).isEqualTo(200);
			assertThat(new MultipartForm().file("talk.exe", "Hello").post(poor.ada(), IMPORTS).status()).isEqualTo(400);
			assertThat(new MultipartForm().file("talk.mp3", "x").post(poor.ada(), IMPORTS).status()).isEqualTo(202);
			SandboxClient.Answer refused = new MultipartForm().file("talk.txt", "Hello").post(poor.ada(), IMPORTS);
			assertThat(refused.status()).isEqualTo(402);
			assertThat(refused.text("code")).isEqualTo("insufficient_credits");
			assertThat(refused.json().propertyNames()).containsExactlyInAnyOrder("code", "error", "message",
					"request_id");
			poor.sandbox().reset();
			assertThat(new MultipartForm().file("talk.txt", "Hello").post(poor.ada(), IMPORTS).status()).isEqualTo(200);
		}
	}

	@Test
	void exportsNothingButSubtitles() {
		assertThat(this.ada.get(UserApiSandbox.RENEWAL + "/transcript/export?format=vtt").status()).isEqualTo(400);
		assertThat(this.ada.get(UserApiSandbox.RENEWAL + "/transcript/export?format=srt").body()).contains("Mona:");
	}

}
