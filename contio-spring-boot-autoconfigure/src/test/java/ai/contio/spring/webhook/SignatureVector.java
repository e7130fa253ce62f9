package ai.contio.spring.webhook;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import ai.contio.spring.SharedContract;
import ai.contio.spring.client.ContioSecret;
import tools.jackson.databind.JsonNode;

/**
 * One of the signature vectors that were computed outside the project.
 */
public record SignatureVector(String name, byte[] body, Map<String, String> headers, Instant now,
		List<ContioSecret> secrets, boolean accept, int status) {

	public static Stream<SignatureVector> all() {
		List<SignatureVector> vectors = new ArrayList<>();
		SharedContract.json("fixtures/webhooks/signatures.json").path("vectors").forEach((v) -> vectors.add(of(v)));
		return vectors.stream();
	}

	public Clock clock() {
		return Clock.fixed(this.now, ZoneOffset.UTC);
	}

	private static SignatureVector of(JsonNode vector) {
		Map<String, String> headers = new LinkedHashMap<>();
		vector.path("headers")
			.properties()
			.forEach((header) -> headers.put(header.getKey(), header.getValue().asString()));
		List<ContioSecret> secrets = new ArrayList<>();
		vector.path("secrets").forEach((secret) -> secrets.add(ContioSecret.of(secret.asString())));
		return new SignatureVector(vector.path("name").asString(),
				Base64.getDecoder().decode(vector.path("body_base64").asString()), headers,
				Instant.ofEpochSecond(vector.path("now").asLong()), secrets,
				"accept".equals(vector.path("expect").asString()), vector.path("http_status").asInt());
	}

	@Override
	public String toString() {
		return this.name;
	}

}
