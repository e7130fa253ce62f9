package ai.contio.spring.sandbox;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A workspace with as many meetings as {@code contio.proof.meetings} says. Lists and
 * searches are right whatever their number; how long they take is told, and limited where
 * {@code contio.proof.meetings.p99} says to how many milliseconds.
 */
@Tag("proof")
class LargeWorkspaceTests {

	private static final String MEETINGS = "/v1/partner/user/meetings";

	private static final int FURTHER = Integer.getInteger("contio.proof.meetings", 2_000);

	private static final int BOUND = Integer.getInteger("contio.proof.meetings.p99", 0);

	/* As many as wait for an answer at a time */
	private static final int CALLERS = 2;

	private static final int ROUNDS = (BOUND > 0) ? 150 : 2;

	private static final List<String> LISTS = List.of("?limit=25", "?limit=100", "?limit=25&offset=" + FURTHER / 2,
			"?start_date=2026-01-01", "?end_date=2026-01-01&limit=100");

	private static final List<String> SEARCHES = List.of("q=hull", "q=hull&offset=" + FURTHER / 10,
			"q=paddle+weekly&limit=100", "q=" + quoted("hull inspection"), "q=-hull", "q=e", "q=1999", "q=xerographic",
			"title_contains=order", "title_contains=" + encoded("final open day 1"), "status=completed",
			"status=scheduled&q=talk", "participant_emails=chiara@example.com", "has_action_items=true",
			"has_action_items=false", "start_time_from=2026-01-01&q=resin&has_action_items=false");

	private static UserApiSandbox contio;

	private static SandboxClient ada;

	@BeforeAll
	static void start() {
		contio = new UserApiSandbox((settings) -> settings.getUser().setFurtherMeetings(FURTHER));
		ada = contio.ada();
	}

	@AfterAll
	static void stop() {
		contio.close();
	}

	@Test
	void findsWhatIsThereAndNothingElse() {
		List<JsonNode> all = all();
		assertThat(found("q=hull")).isEqualTo(ids(all, (meeting) -> text(meeting).contains("hull")));
		assertThat(found("q=" + quoted("talk 1"))).isEqualTo(ids(all, (meeting) -> text(meeting).contains("talk 1")));
		assertThat(found("q=weekly+-paddle+1"))
			.isEqualTo(ids(all, (meeting) -> Stream.of("weekly", "1").allMatch(text(meeting)::contains)
					&& !text(meeting).contains("paddle")));
		assertThat(found("title_contains=order&status=scheduled"))
			.isEqualTo(ids(all, (meeting) -> meeting.path("title").asString().toLowerCase(Locale.ROOT).contains("order")
					&& meeting.path("status").asString().equals("scheduled")));
	}

	@Test
	void answersInTime() {
		measure("list", LISTS.stream().map((query) -> MEETINGS + query).toList());
		measure("search", SEARCHES.stream().map((query) -> MEETINGS + "/search?" + query).toList());
	}

	@Test
	void startsAnewWithAReset() {
		ada.send("PATCH", UserApiSandbox.CATALOGUE, "{\"title\":\"Zeppelin\"}");
		assertThat(found("q=zeppelin")).hasSize(1);
		long start = System.nanoTime();
		contio.sandbox().reset();
		System.out.printf(Locale.ROOT, "reset with %d meetings: %.1f ms%n", FURTHER, (System.nanoTime() - start) / 1e6);
		ada = contio.ada();
		assertThat(found("q=zeppelin")).isEmpty();
		assertThat(ada.get(MEETINGS).json().path("total").asInt()).isGreaterThan(FURTHER);
	}

	private static void measure(String what, List<String> paths) {
		if (BOUND > 0) {
			calls(paths);
		}
		long[] times = calls(paths);
		Arrays.sort(times);
		double p99 = times[(int) Math.ceil(times.length * 0.99) - 1] / 1e6;
		System.out.printf(Locale.ROOT, "%s of %d meetings, %d calls by %d callers: p50 %.1f ms, p99 %.1f ms%n", what,
				FURTHER, times.length, CALLERS, times[times.length / 2] / 1e6, p99);
		if (BOUND > 0) {
			assertThat(p99).as("p99 of " + what).isLessThan(BOUND);
		}
	}

	/* Meanwhile somebody changes meetings, too */
	private static long[] calls(List<String> paths) {
		return IntStream.range(0, CALLERS)
			.mapToObj((caller) -> CompletableFuture.supplyAsync(() -> times(paths, caller)))
			.toList()
			.stream()
			.map(CompletableFuture::join)
			.flatMapToLong(Arrays::stream)
			.toArray();
	}

	private static long[] times(List<String> paths, int caller) {
		long[] times = new long[ROUNDS * paths.size()];
		for (int i = 0; i < times.length; i++) {
			if (i % 20 == 0) {
				assertThat(ada
					.send("PATCH", UserApiSandbox.CATALOGUE, "{\"title\":\"Catalogue %d %d\"}".formatted(caller, i))
					.status()).isEqualTo(200);
			}
			String path = paths.get((i + caller) % paths.size());
			long start = System.nanoTime();
			SandboxClient.Answer answer = ada.get(path);
			times[i] = System.nanoTime() - start;
			assertThat(answer.status()).as(path).isEqualTo(200);
		}
		return times;
	}

	private static List<JsonNode> all() {
		return pages(MEETINGS + "?");
	}

	private static List<JsonNode> pages(String path) {
		List<JsonNode> all = new ArrayList<>();
		JsonNode page = ada.get(path + "&limit=100").json();
		while (!page.path("items").isEmpty()) {
			all.addAll(page.path("items").valueStream().toList());
			page = ada.get(path + "&limit=100&offset=" + all.size()).json();
		}
		assertThat(all).hasSize(page.path("total").asInt());
		return all;
	}

	private static List<String> found(String query) {
		return ids(pages(MEETINGS + "/search?" + query), (meeting) -> true);
	}

	private static List<String> ids(List<JsonNode> meetings, Predicate<JsonNode> criterion) {
		return meetings.stream().filter(criterion).map((meeting) -> meeting.path("id").asString()).toList();
	}

	private static String text(JsonNode meeting) {
		return (meeting.path("title").asString() + "\n" + meeting.path("summary_notes").asString(""))
			.toLowerCase(Locale.ROOT);
	}

	private static String quoted(String phrase) {
		return encoded("\"" + phrase + "\"");
	}

	private static String encoded(String text) {
		return URLEncoder.encode(text, StandardCharsets.UTF_8);
	}

}
