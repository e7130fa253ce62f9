package ai.contio.spring.webhook.hostile;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Random;

/**
 * Bodies that no sender in its right mind would write. Most carry a mark, so that it can
 * be told when something of a body is shown. The id and the type of an event may be: they
 * carry none.
 */
final class HostileBodies {

	/** What stands in bodies and nowhere else. */
	static final String MARK = "aMarkThatIsInNoLog";

	private static final List<String> TYPES = List.of("meeting.completed", "meeting.created", "action_item.created",
			"canvas.access_changed", "user.connection.revoked", "next_step.completed", "something.new", "\\u0000", "");

	private static final List<String> TIMES = List.of("2026-11-14T09:59:58Z", "-999999999-01-01T00:00:00Z",
			"+999999999-12-31T23:59:59.999999999-18:00", "yesterday", "", "0000-00-00T00:00:00Z");

	private final Random random;

	HostileBodies(Random random) {
		this.random = random;
	}

	byte[] next() {
		return switch (this.random.nextInt(12)) {
			case 0 -> bytes(this.random.nextInt(2000));
			case 1 ->
				utf8(pick(List.of("", " ", "null", "true", "7", "[]", "{}", "\"" + MARK + "\"", "{}{}", "\u0000")));
			case 2 -> truncated(utf8(event()));
			case 3, 4 -> flipped(utf8(event()));
			case 5 -> event().getBytes(pick(List.of(StandardCharsets.UTF_16, StandardCharsets.UTF_16LE)));
			case 6 -> withBrokenUtf8(event());
			case 7 -> utf8(event() + event());
			case 8 -> utf8("[" + event() + "]");
			default -> utf8(event());
		};
	}

	private String event() {
		String time = this.random.nextInt(3) == 0 ? pick(TIMES) : Instant.now().toString();
		String id = pick(List.of("e-" + this.random.nextLong(), "e\\n\\r\\t\\u001b[31m", "i".repeat(300), "e-1", " "));
		String event = "{\"event_type\":%s,\"event_id\":%s,\"timestamp\":%s,\"for_user\":%s,\"data\":%s".formatted(
				unmarked(value("\"" + pick(TYPES) + "\"")), unmarked(value("\"" + id + "\"")),
				value("\"" + time + "\""), value("{\"id\":\"u\",\"email\":\"" + MARK + "\"}"), value(data()));
		return event + (this.random.nextInt(5) == 0 ? ",\"data\":" + value("{}") : "") + "}";
	}

	private static String unmarked(String value) {
		return value.replace(MARK, "i");
	}

	private String data() {
		StringBuilder data = new StringBuilder("{\"meeting_id\":\"" + MARK + "\"");
		for (String field : List.of("title", "workspace_id", "created_at", "completed_at", "action_item_id",
				"connection_id", "revoked_at", "participants", "title")) {
			data.append(",\"").append(field).append("\":").append(value("\"2026-11-14T09:59:00Z\""));
		}
		return data.append('}').toString();
	}

	private String value(String usual) {
		return switch (this.random.nextInt(150)) {
			case 0 -> "null";
			case 1 -> "-1e999999999";
			case 2 -> "9".repeat(1 + this.random.nextInt(5000));
			case 3 -> "[".repeat(this.random.nextInt(3000)) + MARK;
			case 4 -> nested(1 + this.random.nextInt(1500));
			case 5 -> "\"" + MARK.repeat(1 + this.random.nextInt(2000)) + "\"";
			case 6 -> "\"\\ud800" + MARK + "\"";
			case 7 -> "{\"" + MARK + "\":1,\"" + MARK + "\":2}";
			case 8 -> "[1,[2,[3,{}]]]";
			case 9 -> "0." + "0".repeat(400) + "1";
			case 10 -> "NaN";
			default -> usual;
		};
	}

	private static String nested(int depth) {
		return "{\"a\":".repeat(depth) + "\"" + MARK + "\"" + "}".repeat(depth);
	}

	private byte[] bytes(int length) {
		byte[] bytes = new byte[length];
		this.random.nextBytes(bytes);
		return bytes;
	}

	private byte[] truncated(byte[] body) {
		byte[] part = new byte[this.random.nextInt(body.length)];
		System.arraycopy(body, 0, part, 0, part.length);
		return part;
	}

	private byte[] flipped(byte[] body) {
		for (int i = this.random.nextInt(5); i >= 0; i--) {
			body[this.random.nextInt(body.length)] ^= (byte) (1 << this.random.nextInt(8));
		}
		return body;
	}

	private byte[] withBrokenUtf8(String text) {
		ByteArrayOutputStream body = new ByteArrayOutputStream();
		int at = this.random.nextInt(text.length());
		body.writeBytes(utf8(text.substring(0, at)));
		body.writeBytes(new byte[] { (byte) 0xC3, (byte) 0x28, (byte) 0xED, (byte) 0xA0, (byte) 0x80, (byte) 0xFF });
		body.writeBytes(utf8(text.substring(at)));
		return body.toByteArray();
	}

	private <T> T pick(List<T> values) {
		return values.get(this.random.nextInt(values.size()));
	}

	private static byte[] utf8(String text) {
		return text.getBytes(StandardCharsets.UTF_8);
	}

}
