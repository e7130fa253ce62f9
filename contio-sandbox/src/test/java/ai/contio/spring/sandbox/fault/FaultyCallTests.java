package ai.contio.spring.sandbox.fault;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import ai.contio.spring.sandbox.ContioSandbox;
import ai.contio.spring.sandbox.RawCall;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

/**
 * What callers see of a fault, over real HTTP.
 */
class FaultyCallTests {

	private static final String APP = "/v1/partner/admin/app";

	private static final String AUTOMATIONS = "/v1/partner/admin/automations";

	private static final String AUTOMATION = "{\"name\":\"n\",\"trigger_type\":\"meeting_ended\","
			+ "\"actions\":[{\"type\":\"webhook\"}]}";

	private static ContioSandbox sandbox;

	/*
	 * For each test, so that no connection of it has been used: the JDK's client repeats
	 * a call on such a one
	 */
	private final HttpClient client = HttpClient.newHttpClient();

	@BeforeAll
	static void start() {
		sandbox = ContioSandbox.start();
	}

	@AfterAll
	static void stop() {
		sandbox.close();
	}

	@BeforeEach
	void reset() {
		sandbox.reset();
	}

	@Test
	void statusAnswersInPlaceOfTheWork() throws Exception {
		sandbox.faults().add(Fault.on("POST " + AUTOMATIONS).status(503).times(1));
		HttpResponse<String> answer = send(post(AUTOMATIONS, AUTOMATION));
		assertThat(answer.statusCode()).isEqualTo(503);
		assertThat(json(answer).path("code").asString()).isEqualTo("service_unavailable");
		assertThat(json(answer).path("error").asString()).isNotBlank();
		assertThat(json(answer).path("request_id").asString()).isEqualTo(header(answer, "X-Request-Id"));
		assertThat(automations()).isZero();
		assertThat(send(post(AUTOMATIONS, AUTOMATION)).statusCode()).isEqualTo(201);
	}

	@ParameterizedTest
	@CsvSource({ "429, rate_limit_exceeded", "500, internal_error", "502, bad_gateway", "504, gateway_timeout",
			"418, invalid_request", "401, unauthorized", "520, internal_error", "599, internal_error" })
	void statusHasACodeThatFits(int status, String code) throws Exception {
		sandbox.faults().add(Fault.on("admin").status(status));
		HttpResponse<String> answer = send(get(APP));
		assertThat(answer.statusCode()).isEqualTo(status);
		assertThat(json(answer).path("code").asString()).isEqualTo(code);
	}

	@ParameterizedTest
	@ValueSource(ints = { 200, 202, 204, 302, 304 })
	void statusThatIsNoErrorHasNoBody(int status) throws Exception {
		sandbox.faults().add(Fault.on("admin").status(status));
		HttpResponse<String> answer = send(get(APP));
		assertThat(answer.statusCode()).isEqualTo(status);
		assertThat(answer.body()).isEmpty();
	}

	@Test
	void errorsHaveTheShapeOfThePartThatWasCalled() throws Exception {
		sandbox.faults().add(Fault.on("*").status(500));
		assertThat(json(send(get(APP))).propertyNames()).containsExactly("code", "error", "message", "request_id");
		assertThat(json(send(get("/v1/partner/user/profile"))).propertyNames()).contains("code", "error");
		assertThat(json(send(post("/auth/initiate", "{}"))).propertyNames()).containsExactly("code", "message",
				"request_id");
		assertThat(json(send(post("/oauth2/token", ""))).propertyNames()).containsExactly("error", "error_description",
				"request_id");
	}

	@Test
	void waitThatAStatusAsksForIsInTheAnswer() throws Exception {
		sandbox.faults().add(Fault.on("admin").status(503, Duration.ofSeconds(7)));
		assertThat(header(send(get(APP)), "Retry-After")).isEqualTo("7");
		sandbox.reset();
		sandbox.faults().add(Fault.on("admin").status(429, Duration.ofSeconds(7)));
		assertThat(header(send(get(APP)), "Retry-After")).isEqualTo("7");
		sandbox.faults().clear();
		sandbox.faults().add(Fault.on("admin").status(429));
		assertThat(send(get(APP)).headers().firstValue("Retry-After")).isEmpty();
	}

	@Test
	void connectionDroppedBeforeLeavesTheWorkUndone() {
		sandbox.faults().add(Fault.on("POST " + AUTOMATIONS).dropBefore());
		assertThatExceptionOfType(IOException.class).isThrownBy(() -> send(post(AUTOMATIONS, AUTOMATION)));
		assertThat(raw(AUTOMATIONS, AUTOMATION)).isEmpty();
		assertThat(automations()).isZero();
	}

	@Test
	void connectionDroppedAfterLeavesTheWorkDone() {
		sandbox.faults().add(Fault.on("POST " + AUTOMATIONS).dropAfter());
		assertThatExceptionOfType(IOException.class).isThrownBy(() -> send(post(AUTOMATIONS, AUTOMATION)));
		assertThat(automations()).isEqualTo(1);
		assertThat(raw(AUTOMATIONS, AUTOMATION)).isEmpty();
		assertThat(automations()).isEqualTo(2);
	}

	@Test
	void answerThatWasLostIsReplayedForItsKey() throws Exception {
		sandbox.faults().add(Fault.on("POST " + AUTOMATIONS).dropAfter().times(1));
		String key = UUID.randomUUID().toString();
		HttpRequest.Builder call = post(AUTOMATIONS, AUTOMATION).header("Idempotency-Key", key);
		assertThatExceptionOfType(IOException.class).isThrownBy(() -> send(call));
		HttpResponse<String> again = send(call);
		assertThat(again.statusCode()).isEqualTo(201);
		assertThat(header(again, "Idempotent-Replayed")).isEqualTo("true");
		assertThat(automations()).isEqualTo(1);
	}

	@Test
	void connectionIsDroppedAtTheEndpointsOfSpringToo() {
		for (Fault fault : List.of(Fault.on("POST /oauth2/token").dropAfter(),
				Fault.on("POST /oauth2/token").dropBefore())) {
			sandbox.faults().add(fault);
			assertThatExceptionOfType(IOException.class)
				.isThrownBy(() -> send(post("/oauth2/token", "grant_type=refresh_token&refresh_token=x")));
			sandbox.faults().clear();
		}
	}

	@Test
	void truncatedBodyIsHalfOfWhatWasPromised() throws Exception {
		String whole = send(get(APP)).body();
		sandbox.faults().add(Fault.on("GET " + APP).truncated());
		assertThatExceptionOfType(IOException.class).isThrownBy(() -> send(get(APP)));
		String answer = RawCall.send(sandbox, "GET %s HTTP/1.1\nHost: localhost\nX-API-Key: %s\nX-Client-ID: %s\n\n"
			.formatted(APP, sandbox.apiKey(), sandbox.clientId()));
		int length = whole.getBytes(StandardCharsets.UTF_8).length;
		assertThat(answer).startsWith("HTTP/1.1 200").contains("Content-Length: " + length);
		String body = answer.substring(answer.indexOf("\r\n\r\n") + 4);
		assertThat(body.getBytes(StandardCharsets.UTF_8)).hasSize(length / 2);
		assertThat(whole).startsWith(body);
	}

	@Test
	void truncatedAnswerWithoutABodyArrives() throws Exception {
		String id = json(send(post(AUTOMATIONS, AUTOMATION))).path("id").asString();
		sandbox.faults().add(Fault.on("*").truncated());
		assertThat(send(request(AUTOMATIONS + "/" + id).DELETE()).statusCode()).isEqualTo(204);
		assertThat(send(request(APP).method("HEAD", HttpRequest.BodyPublishers.noBody())).body()).isEmpty();
	}

	@Test
	void proxyAnswersWithAPageOfItsOwn() throws Exception {
		sandbox.faults().add(Fault.on("POST " + AUTOMATIONS).html(502));
		HttpResponse<String> answer = send(post(AUTOMATIONS, AUTOMATION));
		assertThat(answer.statusCode()).isEqualTo(502);
		assertThat(header(answer, "Content-Type")).startsWith("text/html");
		assertThat(answer.body()).contains("<h1>502 Bad Gateway</h1>");
		assertThat(answer.headers().map()).doesNotContainKeys("x-request-id", "x-api-version");
		assertThat(automations()).isZero();
	}

	@Test
	void rightAnswerCanSayThatItIsSomethingElse() throws Exception {
		String whole = send(get(APP)).body();
		sandbox.faults().add(Fault.on("GET " + APP).contentType("text/plain"));
		HttpResponse<String> answer = send(get(APP));
		assertThat(header(answer, "Content-Type")).startsWith("text/plain");
		assertThat(answer.body()).isEqualTo(whole);
		sandbox.faults().add(Fault.on("GET /.well-known/jwks.json").contentType("application/octet-stream"));
		assertThat(header(send(get("/.well-known/jwks.json")), "Content-Type")).startsWith("application/octet-stream");
	}

	@Test
	void callsThatAreLateDoNotWaitForEachOther() {
		sandbox.faults().add(Fault.on("admin").latency(Duration.ofSeconds(2)));
		List<CompletableFuture<HttpResponse<String>>> late = Stream.generate(() -> sendAsync(get(APP)))
			.limit(200)
			.toList();
		await().atMost(Duration.ofSeconds(30)).until(() -> sandbox.faults().list().get(0).seen() == 200);
		assertThat(sendAsync(get("/oauth2/health")).orTimeout(20, TimeUnit.SECONDS).join().statusCode()).isEqualTo(200);
		assertThat(late).allSatisfy((answer) -> assertThat(answer.join().statusCode()).isEqualTo(200));
	}

	@Test
	void callThatIsLateHoldsItsIdempotencyKey() throws Exception {
		Fault late = sandbox.faults().add(Fault.on("POST " + AUTOMATIONS).latency(Duration.ofSeconds(5)).times(1));
		HttpRequest.Builder call = post(AUTOMATIONS, AUTOMATION).header("Idempotency-Key", "k");
		CompletableFuture<HttpResponse<String>> first = sendAsync(call);
		await().until(() -> happened(late) == 1);
		await().untilAsserted(() -> {
			HttpResponse<String> second = send(post(AUTOMATIONS + "?x", AUTOMATION).header("Idempotency-Key", "k"));
			assertThat(second.statusCode()).isEqualTo(409);
			assertThat(header(second, "Retry-After")).matches("\\d+");
			assertThat(json(second).path("code").asString()).isEqualTo("idempotency_key_in_use");
		});
		assertThat(first.orTimeout(20, TimeUnit.SECONDS).join().statusCode()).isEqualTo(201);
		assertThat(header(send(call), "Idempotent-Replayed")).isEqualTo("true");
	}

	@Test
	void severalRulesHitOneCall() throws Exception {
		sandbox.faults().add(Fault.on("admin").latency(Duration.ofMillis(1)));
		sandbox.faults().add(Fault.on("admin").status(503));
		sandbox.faults().add(Fault.on("admin").html(502));
		sandbox.faults().add(Fault.on("admin").contentType("application/json5"));
		HttpResponse<String> answer = send(get(APP));
		assertThat(answer.statusCode()).isEqualTo(503);
		assertThat(header(answer, "Content-Type")).startsWith("application/json5");
		sandbox.faults().add(Fault.on("admin").truncated());
		assertThatExceptionOfType(IOException.class).isThrownBy(() -> send(get(APP)));
	}

	@Test
	void ruleCanLetSomePassAndEnd() throws Exception {
		Fault fault = sandbox.faults().add(Fault.on("GET " + APP).status(503).after(1).times(2));
		assertThat(List.of(status(), status(), status(), status())).containsExactly(200, 503, 503, 200);
		assertThat(happened(fault)).isEqualTo(2);
		assertThat(sandbox.faults().list().get(0).seen()).isEqualTo(4);
	}

	@Test
	void chancesAreTheSameAfterEachReset() throws Exception {
		sandbox.faults().add(Fault.on("GET " + APP).status(503).probability(0.5));
		List<Integer> first = statuses();
		sandbox.reset();
		sandbox.faults().add(Fault.on("GET " + APP).status(503).probability(0.5));
		assertThat(statuses()).isEqualTo(first).contains(200, 503);
	}

	@Test
	void faultOfEverythingSparesTheControlApiAndThePages() throws Exception {
		sandbox.faults().add(Fault.on("*").status(500));
		sandbox.faults().add(Fault.on("GET /{*path}").status(500));
		assertThat(send(get("/_sandbox/events")).statusCode()).isEqualTo(200);
		assertThat(send(get("/_sandbox/faults")).statusCode()).isEqualTo(200);
		assertThat(send(get("/sign-in")).statusCode()).isEqualTo(400);
		assertThat(send(get("/oauth2/health")).statusCode()).isEqualTo(500);
		sandbox.faults().add(Fault.on("GET /sign-in").status(503));
		sandbox.faults().add(Fault.on("GET /_sandbox/events").status(503));
		assertThat(send(get("/sign-in")).statusCode()).isEqualTo(503);
		assertThat(send(get("/_sandbox/events")).statusCode()).isEqualTo(503);
	}

	@Test
	void ruleAboutAPathIsAboutItsOtherSpelling() throws Exception {
		sandbox.faults().add(Fault.on("GET /v1/partner/admin/automation/{id}").status(503));
		assertThat(send(get(AUTOMATIONS + "/" + UUID.randomUUID())).statusCode()).isEqualTo(503);
		assertThat(send(get("/v1/partner/admin/automation/" + UUID.randomUUID())).statusCode()).isEqualTo(503);
		assertThat(send(get(AUTOMATIONS)).statusCode()).isEqualTo(200);
	}

	private List<Integer> statuses() {
		return Stream.generate(this::status).limit(20).toList();
	}

	private int status() {
		return sendAsync(get(APP)).join().statusCode();
	}

	private static int happened(Fault fault) {
		return sandbox.faults()
			.list()
			.stream()
			.filter((active) -> active.fault().id().equals(fault.id()))
			.findFirst()
			.orElseThrow()
			.happened();
	}

	private int automations() {
		return json(sendAsync(get(AUTOMATIONS)).join()).path("total").asInt();
	}

	private static String raw(String path, String body) {
		return RawCall.send(sandbox,
				"POST %s HTTP/1.1\nHost: localhost\nX-API-Key: %s\nX-Client-ID: %s\nContent-Length: %d\n\n%s"
					.formatted(path, sandbox.apiKey(), sandbox.clientId(), body.length(), body));
	}

	private static HttpRequest.Builder get(String path) {
		return request(path).GET();
	}

	private static HttpRequest.Builder post(String path, String body) {
		HttpRequest.Builder post = request(path).POST(HttpRequest.BodyPublishers.ofString(body));
		return path.equals("/oauth2/token") ? post.header("Content-Type", "application/x-www-form-urlencoded") : post;
	}

	private static HttpRequest.Builder request(String path) {
		return HttpRequest.newBuilder(URI.create(sandbox.url() + path))
			.version(HttpClient.Version.HTTP_1_1)
			.timeout(Duration.ofSeconds(30))
			.header("X-API-Key", sandbox.apiKey())
			.header("X-Client-ID", sandbox.clientId());
	}

	private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
		return this.client.send(request.build(), HttpResponse.BodyHandlers.ofString());
	}

	private CompletableFuture<HttpResponse<String>> sendAsync(HttpRequest.Builder request) {
		return this.client.sendAsync(request.build(), HttpResponse.BodyHandlers.ofString());
	}

	private static JsonNode json(HttpResponse<String> answer) {
		return JsonMapper.shared().readTree(answer.body());
	}

	private static String header(HttpResponse<?> answer, String name) {
		return answer.headers().firstValue(name).orElse("");
	}

}
