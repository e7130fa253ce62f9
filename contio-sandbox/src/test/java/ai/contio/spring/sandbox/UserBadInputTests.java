package ai.contio.spring.sandbox;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Whatever comes in, it is the caller's mistake and not the sandbox's.
 */
class UserBadInputTests {

	private static final String MEETINGS = "/v1/partner/user/meetings";

	private static final String MEETING = MEETINGS + "/3e700001-7a11-4c0e-9b1e-6f0d5a2c0001";

	private static final String ITEMS = "/v1/partner/user/action-items";

	private static final String ITEM = ITEMS + "/ac710001-7a11-4c0e-9b1e-6f0d5a2c0001";

	private static final List<String> ODD_TIMES = List.of("+999999999-12-31T23:59:59.999999999Z",
			"-999999999-01-01T00:00:00Z", "+999999999-12-31T23:59:59", "9999-12-31T23:59:59-18:00",
			"0000-01-01T00:00:00+18:00", "2031-05-06T24:00:00Z", "2031-05-06T10:00:60Z", "2031-05-06T10:00:00+99:00",
			"2031-W19-2", "20310506T100000Z", "T", "1e99999", "２０３１-05-06T10:00:00Z", "\\u0000", "-", "+");

	private static ContioSandbox sandbox;

	private static SandboxClient ada;

	private static String token;

	@BeforeAll
	static void start() {
		sandbox = ContioSandbox.start();
		token = sandbox.accessToken("ada@example.com", "profile", "meetings:read", "meetings:write",
				"action-items:read", "action-items:write");
		ada = SandboxClient.of(sandbox).bearer(token);
	}

	@AfterAll
	static void stop() {
		sandbox.close();
	}

	static Stream<byte[]> unreadableBodies() {
		return Stream.concat(BadInputTests.unreadableBodies(), BadInputTests.invalidUtf8());
	}

	@ParameterizedTest(name = "{index}")
	@MethodSource("unreadableBodies")
	void refusesEveryUnreadableBody(byte[] body) {
		for (String operation : List.of("POST " + MEETINGS, "PATCH " + MEETING, "POST " + ITEMS, "PUT " + ITEM,
				"PATCH " + ITEM)) {
			String[] parts = operation.split(" ");
			SandboxClient.Answer answer = ada.send(parts[0], parts[1], body, Map.of());
			assertThat(answer.status()).as(operation).isEqualTo(400);
			assertThat(answer.text("code")).isEqualTo("invalid_request");
			assertThat(answer.text("request_id")).isNotBlank();
			assertThat(answer.body()).doesNotContain("Exception", "\tat ");
		}
	}

	@Test
	void refusesValuesOfEveryOtherType() {
		for (String value : List.of("7", "1e99999", "-0.0", "true", "[]", "{}", "[null]", "\"\\ud83d\"", "\"\"")) {
			for (String field : List.of("title", "start_time", "end_time", "scheduled_start", "template_id",
					"detail_level")) {
				assertNoFailure(ada.send("PATCH", MEETING, "{\"%s\":%s}".formatted(field, value)));
			}
			for (String field : List.of("title", "description", "status", "due_date", "is_completed",
					"partner_context")) {
				assertNoFailure(ada.send("PATCH", ITEM, "{\"%s\":%s}".formatted(field, value)));
			}
		}
		assertThat(ada.get(MEETING).status()).isEqualTo(200);
		assertThat(ada.get(ITEM).status()).isEqualTo(200);
	}

	@Test
	void refusesTimesThatCannotBe() {
		for (String time : ODD_TIMES) {
			for (String field : List.of("start_time", "end_time")) {
				SandboxClient.Answer answer = ada.send("PATCH", MEETING, "{\"%s\":\"%s\"}".formatted(field, time),
						Map.of("X-Client-Timezone", "Pacific/Kiritimati"));
				assertThat(answer.status()).as(field + time).isEqualTo(400);
				assertThat(answer.text("code")).isEqualTo("invalid_" + field);
			}
		}
	}

	/* The first and the last time that are taken can be shown in every zone */
	@Test
	void writesTheOldestAndTheNewestTimeInEveryZone() {
		for (String time : List.of("0001-01-01T00:00:00+18:00", "9998-12-31T23:59:59-18:00")) {
			String id = ada.send("POST", MEETINGS, "{\"title\":\"t\",\"start_time\":\"%s\"}".formatted(time))
				.text("id");
			for (String zone : List.of("Pacific/Kiritimati", "Etc/GMT+12", "UTC")) {
				SandboxClient.Answer answer = ada.send("GET", MEETINGS + "/" + id, "",
						Map.of("X-Client-Timezone", zone));
				assertThat(answer.text("start_time")).matches("\\d{4}-.*");
			}
		}
	}

	@ParameterizedTest(name = "{index}")
	@ValueSource(strings = { "limit=1&limit=2", "offset=1&offset=x", "limit=1e3", "limit=%2B5",
			"limit=99999999999999999999", "offset=-2147483649", "q=%ED%A0%80", "q=%00", "q=%22", "q=-", "q=--",
			"q=-%22%22", "q=%22%20%22", "q=%C4%B0%C4%B0", "q=x&q=y", "participant_emails=,,,", "participant_emails=%00",
			"start_date=&end_date=", "start_date=2031-05-06T10:00:00+02:00", "is_completed=", "meeting_id=",
			"meeting_id=null", "unheard=of", "=", "&&", "start_time_from=9998-12-31&start_time_to=0001-01-01" })
	void answersOddQueriesWithoutFailing(String query) {
		for (String path : List.of(MEETINGS, MEETINGS + "/search", ITEMS, "/v1/partner/user/profile")) {
			assertNoFailure(ada.get(path + "?" + query.replace("\"", "%22")));
		}
	}

	/* The JDK's client would refuse to send them */
	@ParameterizedTest(name = "{index}")
	@ValueSource(strings = { "limit=%ZZ", "q=%", "q=%4", "limit=1&q=\u00ff", "q=a|b", "start_date=%C0%80" })
	void answersMalformedQueriesWithoutFailing(String query) throws IOException {
		for (String path : List.of(MEETINGS, MEETINGS + "/search", ITEMS)) {
			try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), sandbox.url().getPort())) {
				socket.setSoTimeout(20_000);
				String request = "GET %s?%s HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nAuthorization: Bearer %s\r\n\r\n";
				socket.getOutputStream()
					.write(request.formatted(path, query, token).getBytes(StandardCharsets.ISO_8859_1));
				assertThat(new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
					.matches("(?s)HTTP/1\\.1 [24].*");
			}
		}
	}

	@ParameterizedTest(name = "{index}")
	@ValueSource(strings = { "Mars/Base", "+25:00", "UTC+99", "Europe/Stockholm; DROP", "\u00E9", "GMT-19",
			"../../etc/passwd" })
	void takesTimeZonesThatAreNoneForUtc(String zone) {
		for (String path : List.of("/v1/partner/user/profile", MEETINGS, MEETING, ITEMS, ITEM)) {
			assertThat(ada.send("GET", path, "", Map.of("X-Client-Timezone", zone)).status()).isEqualTo(200);
		}
	}

	@ParameterizedTest(name = "{index}")
	@ValueSource(strings = { "", "UTC", "Z", "+02:00", "Europe/Stockholm", "CET", "EST", "PST", "GMT-18" })
	void takesTimeZonesAsTheyAreWritten(String zone) {
		assertThat(ada.send("GET", MEETINGS, "", Map.of("X-Client-Timezone", zone)).status()).isEqualTo(200);
	}

	@Test
	void refusesBodiesThatAreTooLarge() {
		String body = "{\"title\":\"%s\"}".formatted("x".repeat(2 * 1024 * 1024));
		assertThat(ada.send("POST", MEETINGS, body).status()).isEqualTo(413);
	}

	@Test
	void keepsWhatAPartnerStoresToTheDigit() {
		String context = "{\"partner_context\":{\"n\":1.50,\"big\":12345678901234567890,\"text\":\"\uD83D\uDEF6\",\"\":{}}}";
		assertThat(ada.send("PATCH", ITEM, context).status()).isEqualTo(200);
		assertThat(ada.get(ITEM).body()).contains("1.5", "12345678901234567890",
				new String("\uD83D\uDEF6".getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8));
	}

	private static void assertNoFailure(SandboxClient.Answer answer) {
		assertThat(answer.status()).isLessThan(500);
		assertThat(answer.body()).doesNotContain("Exception", "\tat ");
		if (answer.status() >= 400) {
			assertThat(answer.text("code")).isNotBlank();
			assertThat(answer.text("request_id")).isNotBlank();
		}
	}

}
