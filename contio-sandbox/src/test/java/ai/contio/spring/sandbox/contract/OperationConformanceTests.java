package ai.contio.spring.sandbox.contract;

import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

import ai.contio.spring.sandbox.ContioSandbox;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Sends to the sandbox, for every operation of the contract, valid requests and each rule
 * broken in turn, and compares the answers with the contract. The requests are made of
 * the contract too, with ids that the sandbox itself has told.
 * <p>
 * A request that cannot be read is answered 400 even where the contract names no 400: it
 * documents none for most lists, though their paging has bounds. A token without the
 * scope is answered 403, as the guide says for all operations.
 */
class OperationConformanceTests {

	private static final String[] SCOPES = { "openid", "profile", "email", "meetings:read", "meetings:write",
			"action-items:read", "action-items:write", "calendar:read", "calendar:write", "context:read",
			"context:write", "chat:read", "chat:write", "toolkits:read", "toolkits:write", "workflows:read",
			"workflows:write" };

	/* Time enough for an agent to answer */
	private static final Duration A_MOMENT = Duration.ofMinutes(1);

	private static final URI NOWHERE = URI.create("http://localhost:9/");

	private static Contract contract;

	private static SchemaCheck schemas;

	private static ContioSandbox sandbox;

	@BeforeAll
	static void start() {
		contract = Contract.read();
		schemas = new SchemaCheck(contract);
		sandbox = ContioSandbox.start();
	}

	@AfterAll
	static void stop() {
		if (sandbox != null) {
			sandbox.close();
		}
	}

	@Test
	void servesEveryOperation() {
		List<String> missing = contract.operations()
			.stream()
			.filter((operation) -> !isServed(operation))
			.map(Contract.Operation::toString)
			.toList();
		assertThat(missing).isEmpty();
	}

	@TestFactory
	Stream<DynamicTest> answersAsDocumented() {
		return contract.operations().stream().map((operation) -> DynamicTest.dynamicTest(operation.toString(), () -> {
			sandbox.reset();
			sandbox.webhookUrl(NOWHERE).sendEvent("meeting.completed");
			Caller caller = caller();
			List<String> mistakes = new ArrayList<>();
			new Conformance(operation, new World(sandbox, contract, caller, operation), caller, mistakes).check();
			assertThat(mistakes).isEmpty();
		}));
	}

	private static Caller caller() {
		return new Caller(sandbox, sandbox.accessToken("ada@example.com", SCOPES));
	}

	private static boolean isServed(Contract.Operation operation) {
		Caller caller = caller();
		String path = operation.path().replaceAll("\\{[^/]*}", UUID.randomUUID().toString());
		return !caller.send(new World(sandbox, contract, caller, operation).call(operation, path).get(0)).isNotServed();
	}

	/**
	 * The requests for one operation.
	 */
	private record Conformance(Contract.Operation operation, World world, Caller caller, List<String> mistakes) {

		private static final List<String> ANY_ERROR = List.of("message", "error", "error_description");

		void check() {
			List<String> paths = this.world.paths(this.operation);
			if (paths.isEmpty()) {
				this.mistakes.add("nothing was found to call it with");
				return;
			}
			sandbox.advance(A_MOMENT);
			Caller.Call good = this.world.call(this.operation, paths.get(0)).get(0);
			checkCredentials(good);
			checkIds(good, paths.get(0));
			checkQuery(good);
			if (this.operation.body().isObject() && this.operation.json().path("body_required").asBoolean(true)) {
				this.world.samples()
					.broken(this.operation.body())
					.forEach((broken) -> refused(broken.rule() + " in " + broken.body(),
							good.body(Samples.bytes(broken.body()))));
			}
			checkValid(paths, false);
		}

		private void checkValid(List<String> paths, boolean again) {
			boolean ok = false;
			for (String path : paths) {
				for (Caller.Call call : this.world.call(this.operation, path)) {
					Caller.Answer answer = documented("a valid request", call, false);
					// In the end a conflict with what is there will do: the request was
					// understood
					ok = ok || answer.status() / 100 <= 3 || (again && answer.status() == 409);
				}
				if (ok) {
					return;
				}
			}
			if (!again) {
				this.world.makeRoom(paths.get(0));
				sandbox.advance(A_MOMENT);
				checkValid(this.world.paths(this.operation), true);
			}
			else if (this.operation.auth().equals("admin") || this.operation.auth().equals("user")) {
				this.mistakes.add("no valid request was accepted");
			}
		}

		private void checkCredentials(Caller.Call good) {
			if (this.operation.auth().equals("none")) {
				return;
			}
			expect(401, "no credentials", good.credentials(Map.of()));
			String other = this.operation.auth().equals("admin") ? "user" : "admin";
			expect(401, "credentials of another kind", good.credentials(this.caller.credentials(other)));
			if (!this.operation.scopes().isEmpty() && this.operation.path().startsWith("/v1/")) {
				expect(403, "a token without the scope",
						good.credentials(Caller.bearer(sandbox.accessToken("ada@example.com", "openid"))));
			}
		}

		/* What does not say that it answers 404 may answer with nothing found */
		private void unknown(String what, Caller.Call call) {
			if (this.operation.documents(404)) {
				refused(what, call);
			}
			else {
				documented(what, call, true);
			}
		}

		private void checkIds(Caller.Call good, String path) {
			String[] published = this.operation.path().split("/");
			String[] actual = path.split("/");
			for (int i = 0; i < published.length; i++) {
				if (published[i].startsWith("{") && !published[i].equals("{domain}")) {
					String[] changed = actual.clone();
					changed[i] = UUID.randomUUID().toString();
					unknown("an unknown " + published[i],
							good.path(good.path().replace(path, String.join("/", changed))));
					changed[i] = "no-id";
					refused("a malformed " + published[i],
							good.path(good.path().replace(path, String.join("/", changed))));
				}
			}
		}

		private void checkQuery(Caller.Call good) {
			String first = good.path().contains("?") ? "&" : "?";
			for (JsonNode parameter : this.operation.json().path("query")) {
				String name = parameter.path("name").asString();
				String type = parameter.path("type").asString();
				if (type.equals("integer") || type.equals("boolean") || parameter.has("enum")) {
					refusedOrIgnored(name + " of another type or word", good.path(good.path() + first + name + "=x-y"));
				}
				if (name.equals("limit") || parameter.has("maximum")) {
					int tooLarge = parameter.path("maximum").asInt(100) + 1;
					refusedOrIgnored(name + " too large", good.path(good.path() + first + name + "=" + tooLarge));
				}
				if (parameter.path("required").asBoolean(false)) {
					refusedOrIgnored("without " + name,
							good.path(good.path().replaceAll("(?<=[?&])" + name + "=[^&]*&?", "")));
				}
			}
		}

		/*
		 * The contract gives errors one shape each, the vendor's own guides other ones.
		 * The codes of errors are open: those of signing in are in no list, and those of
		 * queries are left out of most.
		 */
		private static boolean isOfAnyError(String mistake) {
			return mistake.startsWith("$.code is")
					|| ANY_ERROR.stream().anyMatch((field) -> mistake.equals("$ has an unknown " + field));
		}

		private void expect(int status, String what, Caller.Call call) {
			Caller.Answer answer = documented(what, call, true);
			if (answer.status() != status) {
				this.mistakes.add("%s: %d was expected, but was %s".formatted(what, status, answer));
			}
		}

		private void refused(String what, Caller.Call call) {
			Caller.Answer answer = documented(what, call, true);
			if (answer.status() / 100 != 4) {
				this.mistakes.add("%s: was accepted with %s".formatted(what, answer));
			}
		}

		/* The authorization endpoint answers with a page or a redirect */
		private void refusedOrIgnored(String what, Caller.Call call) {
			if (this.operation.auth().equals("none")) {
				documented(what, call, true);
			}
			else {
				refused(what, call);
			}
		}

		private Caller.Answer documented(String what, Caller.Call call, boolean broken) {
			Caller.Answer answer = this.caller.send(call);
			int status = answer.status();
			boolean always = broken ? status == 400 || status == 401 || status == 403
					: status == 401 && !this.operation.path().startsWith("/v1/");
			if (!this.operation.documents(status) && !always) {
				this.mistakes.add("%s: undocumented %s".formatted(what, answer));
				return answer;
			}
			JsonNode schema = contract.resolve(this.operation.response(status));
			// The hosted pages for signing in are for browsers
			boolean free = answer.isPage() || schema.isNull() || schema.isMissingNode()
					|| schema.path("type").asString("").equals("file")
					|| schema.path("type").asString("").equals("string") || status == 302;
			if (!free) {
				schemas.mistakes(answer.json(), schema)
					.stream()
					.filter((mistake) -> status < 400 || !isOfAnyError(mistake))
					.forEach((mistake) -> this.mistakes.add("%s: %d with %s".formatted(what, status, mistake)));
			}
			if (status >= 400 && answer.json().path("code").asString("").isEmpty()
					&& answer.json().path("error").asString("").isEmpty() && !free) {
				this.mistakes.add("%s: %s names no code".formatted(what, answer));
			}
			return answer;
		}

	}

}
