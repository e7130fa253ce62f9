package ai.contio.spring.webhook.hostile;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

import ai.contio.spring.webhook.Signer;

/**
 * Requests with something wrong, the same for the same seed but for the time. About half
 * are signed as Contio would.
 */
final class HostileRequests {

	private static final int MANY = 7000;

	private final Random random;

	private final HostileBodies bodies;

	private final Signer signer;

	private int number;

	HostileRequests(long seed, Signer signer) {
		this.random = new Random(seed);
		this.bodies = new HostileBodies(this.random);
		this.signer = signer;
	}

	HostileRequest next() {
		byte[] body = (this.random.nextInt(200) == 0) ? new byte[1_500_000] : this.bodies.next();
		StringBuilder head = new StringBuilder();
		boolean signed = this.random.nextBoolean();
		line(head, requestLine(signed));
		line(head, "Host: localhost");
		line(head, "Connection: close");
		line(head, contentType(signed));
		if (!signed && this.random.nextInt(10) == 0) {
			line(head, "Content-Encoding: " + pick("gzip", "identity", "br, gzip", ""));
		}
		sign(head, body, signed);
		if (this.random.nextInt(10) == 0) {
			line(head,
					pick("X-Odd: " + "x".repeat(this.random.nextInt(MANY)), "Accept-Encoding: *;q=NaN",
							"X-Request-Id: \u00ff\u00fe", "Cookie: a=b; ; =;;" + "c".repeat(200), "Origin: null", "X:",
							"Forwarded: for=\"[::1\"", "Range: bytes=-1--1", "Expect: 100-continue",
							"Content-Language: ???", "NoColon", "X-Space : a", "X-Folded: a\r\n b", "X-Nul: \u0000",
							": no name", "X-Many: a\r\n".repeat(150) + "X-Many: a",
							"Upgrade: h2c\r\nHTTP2-Settings: AAA", "Trailer: X-Contio-Signature"));
		}
		return new HostileRequest(framed(head, body), this.number++);
	}

	private String requestLine(boolean signed) {
		String method = (signed || this.random.nextInt(10) > 0) ? "POST"
				: pick("GET", "PUT", "HEAD", "OPTIONS", "DELETE", "PATCH", "BREW", "post");
		String query = (this.random.nextInt(20) == 0) ? "?" + pick("a=%", "a=%00", "a=b&a=c", "%ff%fe") : "";
		return method + " /webhooks/contio" + query + " HTTP/1.1";
	}

	private String contentType(boolean signed) {
		return "Content-Type: " + ((signed || this.random.nextBoolean()) ? "application/json"
				: pick("", ";", "application/json;charset=utf-7", "application/json; charset=\"", "text/plain",
						"multipart/form-data; boundary=", "*/*", "application/x+json", "a/b".repeat(500),
						"application/"));
	}

	private void sign(StringBuilder head, byte[] body, boolean signed) {
		String now = String.valueOf(Instant.now().getEpochSecond());
		if (signed && this.random.nextBoolean()) {
			line(head, "X-Contio-Signature: " + this.signer.bodyOnly(body));
			return;
		}
		if (signed) {
			line(head, "X-Contio-Signature: " + this.signer.timestamped(now, body));
			line(head, "X-Contio-Timestamp: " + now);
			return;
		}
		for (int i = this.random.nextInt(3); i > 0; i--) {
			line(head, "X-Contio-Signature: " + pick("", "sha256=", "sha256=" + "0".repeat(64), "f".repeat(64),
					"F".repeat(this.random.nextInt(MANY)), "\u00e9".repeat(64), "sha256=sha256=", "null", "a, b"));
		}
		for (int i = this.random.nextInt(3); i > 0; i--) {
			line(head, "X-Contio-Timestamp: " + pick("", now, "-" + now, "1e9", "9".repeat(18), "9".repeat(400), "0x1",
					"\u0661\u0662", now + ".0", "+" + now));
		}
	}

	/**
	 * The body in one piece or several, with a length that is right or not.
	 */
	private List<byte[]> framed(StringBuilder head, byte[] body) {
		return switch (this.random.nextInt(20)) {
			case 0 -> pieces(head, "Content-Length: " + (body.length + 1 + this.random.nextInt(100)), List.of(body));
			case 1 -> pieces(head, "Content-Length: " + (body.length / 2), List.of(body));
			case 2 -> pieces(head, "Content-Length: " + pick("-1", "x", "", "99999999999999999999", "+5", "0x5"),
					List.of(body));
			case 3 -> pieces(head, "Content-Length: 1\r\nContent-Length: " + body.length, List.of(body));
			case 4, 5 -> pieces(head, "Transfer-Encoding: chunked", List.of(chunk(body), ascii("0\r\n\r\n")));
			case 6 -> pieces(head, "Transfer-Encoding: chunked", List.of(chunk(body), ascii(pick("zz\r\n", "0\r\nX",
					"ffffffffffffffff\r\n", "-1\r\n", "5;" + "e".repeat(this.random.nextInt(MANY)) + "\r\n"))));
			case 7 -> pieces(head, "Content-Length: 5\r\nTransfer-Encoding: chunked",
					List.of(chunk(body), ascii("0\r\n\r\n")));
			case 8, 9 -> pieces(head, "Content-Length: " + body.length, dripped(body));
			default -> pieces(head, "Content-Length: " + body.length, List.of(body));
		};
	}

	private static List<byte[]> pieces(StringBuilder head, String framing, List<byte[]> body) {
		line(head, framing);
		List<byte[]> pieces = new ArrayList<>();
		pieces.add((head + "\r\n").getBytes(StandardCharsets.ISO_8859_1));
		pieces.addAll(body);
		return pieces;
	}

	private static List<byte[]> dripped(byte[] body) {
		int size = Math.max(1, body.length / 10);
		List<byte[]> drops = new ArrayList<>();
		for (int at = 0; at < body.length; at += size) {
			drops.add(Arrays.copyOfRange(body, at, Math.min(body.length, at + size)));
		}
		return drops;
	}

	private static byte[] chunk(byte[] body) {
		if (body.length == 0) {
			return body;
		}
		ByteArrayOutputStream chunk = new ByteArrayOutputStream();
		chunk.writeBytes(ascii(Integer.toHexString(body.length) + "\r\n"));
		chunk.writeBytes(body);
		chunk.writeBytes(ascii("\r\n"));
		return chunk.toByteArray();
	}

	private static byte[] ascii(String text) {
		return text.getBytes(StandardCharsets.US_ASCII);
	}

	private static void line(StringBuilder head, String line) {
		head.append(line).append("\r\n");
	}

	private String pick(String... values) {
		return values[this.random.nextInt(values.length)];
	}

}
