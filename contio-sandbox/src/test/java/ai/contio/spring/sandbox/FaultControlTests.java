package ai.contio.spring.sandbox;

import java.time.Duration;
import java.util.UUID;

import ai.contio.spring.sandbox.fault.Fault;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

class FaultControlTests {

	private static final String FAULTS = "/_sandbox/faults";

	private static final String APP = "/v1/partner/admin/app";

	private static ContioSandbox sandbox;

	private static SandboxClient client;

	@BeforeAll
	static void start() {
		sandbox = ContioSandbox.start();
		client = SandboxClient.of(sandbox);
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
	void putsARuleIntoForce() {
		SandboxClient.Answer added = add("{'target':'GET /v1/partner/admin/app','effect':'status','status':503,"
				+ "'probability':0.5,'times':3,'after':1,'delay':'PT1S'}");
		assertThat(added.status()).isEqualTo(201);
		assertThat(UUID.fromString(added.text("id"))).isNotNull();
		assertThat(sandbox.faults().list()).singleElement().satisfies((active) -> {
			Fault fault = active.fault();
			assertThat(fault.id()).hasToString(added.text("id"));
			assertThat(fault.target()).isEqualTo("GET /v1/partner/admin/app");
			assertThat(fault.status()).isEqualTo(503);
			assertThat(fault.probability()).isEqualTo(0.5);
			assertThat(fault.times()).isEqualTo(3);
			assertThat(fault.after()).isEqualTo(1);
			assertThat(fault.delay()).hasSeconds(1);
		});
	}

	@Test
	void takesRulesOfEveryKind() {
		for (String effect : new String[] { "drop_before", "drop_after", "truncate", "html", "expire_token",
				"revoke_token", "revoke_family" }) {
			assertThat(add("{'target':'user','effect':'%s'}".formatted(effect)).status()).as(effect).isEqualTo(201);
		}
		assertThat(add("{'target':'*','effect':'latency','delay':'250ms'}").text("delay")).isEqualTo("PT0.25S");
		assertThat(add("{'target':'oauth','effect':'content_type','content_type':'text/plain'}").text("content_type"))
			.isEqualTo("text/plain");
		for (String effect : new String[] { "duplicate", "reorder", "corrupt", "stale" }) {
			assertThat(add("{'target':'webhook','effect':'%s'}".formatted(effect)).status()).as(effect).isEqualTo(201);
		}
		assertThat(add("{'target':'webhook meeting.completed','effect':'delay','delay':'1s'}").status()).isEqualTo(201);
	}

	@Test
	void listsWhatWasSeenAndWhatHappened() {
		add("{'target':'GET /v1/partner/admin/app','effect':'status','status':503,'after':1,'times':1}");
		client.get(APP);
		client.get(APP);
		client.get(APP);
		JsonNode fault = client.get(FAULTS).json().path("faults").path(0);
		assertThat(fault.path("seen").asInt()).isEqualTo(3);
		assertThat(fault.path("happened").asInt()).isEqualTo(1);
		assertThat(fault.path("effect").asString()).isEqualTo("status");
		assertThat(fault.path("times").asInt()).isEqualTo(1);
	}

	@Test
	void takesOneOutOfForce() {
		String id = add("{'target':'admin','effect':'html'}").text("id");
		add("{'target':'user','effect':'html'}");
		assertThat(client.get(APP).status()).isEqualTo(502);
		assertThat(client.send("DELETE", FAULTS + "/" + id, "").status()).isEqualTo(204);
		assertThat(client.get(APP).status()).isEqualTo(200);
		assertThat(client.get(FAULTS).json().path("faults").size()).isEqualTo(1);
		assertThat(client.send("DELETE", FAULTS + "/" + id, "").status()).isEqualTo(404);
		assertThat(client.send("DELETE", FAULTS + "/nonsense", "").status()).isEqualTo(404);
	}

	@Test
	void takesAllOutOfForce() {
		add("{'target':'admin','effect':'html'}");
		assertThat(client.send("DELETE", FAULTS, "").status()).isEqualTo(204);
		assertThat(client.get(FAULTS).body()).isEqualTo("{\"faults\":[]}");
	}

	@Test
	void resetsEverything() {
		add("{'target':'admin','effect':'html'}");
		String token = sandbox.accessToken("ada@example.com", "profile");
		sandbox.clock().advance(Duration.ofHours(1));
		assertThat(client.send("POST", "/_sandbox/reset", "").status()).isEqualTo(204);
		assertThat(client.get(APP).status()).isEqualTo(200);
		assertThat(sandbox.clock().ahead()).isZero();
		assertThat(client.bearer(token).get("/v1/partner/user/profile").status()).isEqualTo(401);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', value = { "{'effect':'html'} | 'target'",
			"{'target':'','effect':'html'} | 'target'", "{'target':'admin'} | 'effect'",
			"{'target':'admin','effect':'explode'} | drop_before", "{'target':'admin','effect':5} | text",
			"{'target':'nobody','effect':'html'} | nobody", "{'target':'get /x','effect':'html'} | get /x",
			"{'target':'GET /x/{','effect':'html'} | GET /x/{", "{'target':'GET x','effect':'html'} | GET x",
			"{'target':'admin','effect':'status'} | status", "{'target':'admin','effect':'status','status':99} | 99",
			"{'target':'admin','effect':'status','status':600} | 600",
			"{'target':'admin','effect':'status','status':'503'} | number",
			"{'target':'admin','effect':'status','status':503.5} | number",
			"{'target':'admin','effect':'status','status':99999999999} | number",
			"{'target':'admin','effect':'latency'} | delay",
			"{'target':'admin','effect':'latency','delay':'soon'} | soon",
			"{'target':'admin','effect':'latency','delay':'-PT1S'} | delay",
			"{'target':'admin','effect':'latency','delay':'PT99999999H'} | 366",
			"{'target':'admin','effect':'latency','delay':'9999999999999999999d'} | delay",
			"{'target':'admin','effect':'latency','delay':1} | text",
			"{'target':'admin','effect':'content_type'} | content type",
			"{'target':'admin','effect':'content_type','content_type':'a\\r\\nb: c'} | printable",
			"{'target':'admin','effect':'html','probability':1.1} | 1.1",
			"{'target':'admin','effect':'html','probability':-1} | -1",
			"{'target':'admin','effect':'html','probability':'often'} | number",
			"{'target':'admin','effect':'html','times':0} | 0", "{'target':'admin','effect':'html','after':-1} | -1",
			"{'target':'webhook','effect':'html'} | webhook", "{'target':'admin','effect':'stale'} | stale",
			"{'target':'admin','effect':'html','chance':1} | 'chance'" })
	void saysWhatIsWrongWithARule(String body, String hint) {
		SandboxClient.Answer answer = add(body);
		assertThat(answer.status()).isEqualTo(400);
		assertThat(answer.text("error")).contains(hint);
		assertThat(sandbox.faults().list()).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "[]", "null", "{", "'x'", "\u0000" })
	void refusesABodyThatIsNoObject(String body) {
		assertThat(add(body).status()).isEqualTo(400);
	}

	@Test
	void saysWhichMethodsItTakes() {
		assertThat(client.send("PUT", FAULTS, "{}").header("Allow")).contains("GET", "POST", "DELETE");
		assertThat(client.get("/_sandbox/reset").status()).isEqualTo(405);
	}

	private static SandboxClient.Answer add(String body) {
		return client.send("POST", FAULTS, body.replace('\'', '"'));
	}

}
