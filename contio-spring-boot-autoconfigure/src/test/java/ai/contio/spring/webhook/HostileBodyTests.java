package ai.contio.spring.webhook;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;

import ai.contio.spring.webhook.event.ContioEvent;
import ai.contio.spring.webhook.event.MeetingCompleted;
import ai.contio.spring.webhook.event.UndecodableEvent;
import ai.contio.spring.webhook.signature.SignatureScheme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Verified bodies that no sender in its right mind would write.
 */
class HostileBodyTests {

	private static final String DATA = """
			{"meeting_id":"m-1","title":"Kick-off 🚀","workspace_id":"w-1","completed_at":"2026-11-14T09:59:00Z"}""";

	@Test
	void byteOrderMarkDoesNotShiftTheData() throws Exception {
		ByteArrayOutputStream body = new ByteArrayOutputStream();
		body.write(new byte[] { (byte) 0xEF, (byte) 0xBB, (byte) 0xBF });
		body.write(envelope("e-1", DATA).getBytes(StandardCharsets.UTF_8));
		assertThat(data(body.toByteArray())).isInstanceOfSatisfying(MeetingCompleted.class,
				(event) -> assertThat(event.title()).isEqualTo("Kick-off 🚀"));
	}

	@Test
	void lastOfTwoFieldsWins() throws Exception {
		assertThat(data(envelope("e-1", "{\"x\":1},\"data\":" + DATA))).isInstanceOf(MeetingCompleted.class);
		assertThat(data(envelope("e-1", DATA + ",\"data\":7"))).isInstanceOf(UndecodableEvent.class);
	}

	@Test
	void charactersBeyondTheBasicPlaneBeforeTheDataDoNotShiftIt() throws Exception {
		assertThat(data(envelope("e-1\",\"x\":\"ä€🚀\\ud83d\\ude80\",\"y\":\"", DATA)))
			.isInstanceOf(MeetingCompleted.class);
	}

	@ParameterizedTest
	@ValueSource(strings = { "7", "null", "[]", "\"x\"", "{\"meeting_id\":{\"a\":[[[]]]}}" })
	void otherDataThanItsRecordIsUndecodable(String data) throws Exception {
		assertThat(data(envelope("e-1", data))).isInstanceOf(UndecodableEvent.class);
	}

	@Test
	void hugeNumberIsNoEvent() {
		byte[] body = envelope("e-1", "{\"title\":" + "9".repeat(50_000) + "}").getBytes(StandardCharsets.UTF_8);
		assertThatExceptionOfType(MalformedEventException.class)
			.isThrownBy(() -> ReceivedEvent.read(body, SignatureScheme.BODY_ONLY, Instant.EPOCH));
	}

	@Test
	void invalidUtf8IsNoEvent() {
		byte[] body = envelope("e-?", DATA).getBytes(StandardCharsets.UTF_8);
		for (int i = 0; i < body.length; i++) {
			body[i] = (body[i] == '?') ? (byte) 0xC3 : body[i];
		}
		assertThatExceptionOfType(MalformedEventException.class)
			.isThrownBy(() -> ReceivedEvent.read(body, SignatureScheme.BODY_ONLY, Instant.EPOCH));
	}

	@ParameterizedTest
	@ValueSource(strings = { "2026-11-14", "+999999999999-01-01T00:00:00Z", "2026-11-14T10:00:00", "1e400" })
	void otherTimeThanAnOffsetDateTimeIsNoEvent(String time) {
		byte[] body = envelope("e-1", DATA).replace("2026-11-14T09:59:58Z", time).getBytes(StandardCharsets.UTF_8);
		assertThatExceptionOfType(MalformedEventException.class)
			.isThrownBy(() -> ReceivedEvent.read(body, SignatureScheme.BODY_ONLY, Instant.EPOCH))
			.withMessageNotContaining(time);
	}

	@Test
	void deliveryIsDescribedWithoutControlCharacters() throws Exception {
		ReceivedEvent event = ReceivedEvent.read(
				envelope("e\\n\\u0007\\u2028\\u001b[31m", DATA).getBytes(StandardCharsets.UTF_8),
				SignatureScheme.BODY_ONLY, Instant.EPOCH);
		assertThat(new WebhookDelivery(event, 1)).asString().matches("[ -~]+");
	}

	private static ContioEvent data(String body) throws MalformedEventException {
		return data(body.getBytes(StandardCharsets.UTF_8));
	}

	private static ContioEvent data(byte[] body) throws MalformedEventException {
		ReceivedEvent event = ReceivedEvent.read(body, SignatureScheme.BODY_ONLY, Instant.EPOCH);
		return event.data();
	}

	private static String envelope(String id, String data) {
		return """
				{"event_type":"meeting.completed","event_id":"%s","timestamp":"2026-11-14T09:59:58Z","data":%s}"""
			.formatted(id, data);
	}

}
