package ai.contio.spring.sandbox.contract;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import ai.contio.spring.sandbox.ContioSandbox;
import tools.jackson.databind.JsonNode;

/**
 * The requests for one operation, and what is wrong with the answers.
 */
final class Conformance {

	/* Time enough for an agent to answer */
	private static final Duration A_MOMENT = Duration.ofMinutes(1);

	private static final Duration LONGER_THAN_A_TOKEN_LIVES = Duration.ofHours(25);

	/* Client ids and slugs are any text */
	private static final Pattern IDS = Pattern.compile("\\{(?!client_id).*[iI]d}");

	private static final Set<String> CANNOT_BE_READ = Set.of("invalid_request", "invalid_request_body",
			"validation_error", "bad_request", "invalid_query_parameters");

	private static final String STRANGER = "stranger@example.com";

	private final ContioSandbox sandbox;

	private final Contract.Operation operation;

	private final World world;

	private final Caller caller;

	private final AnswerCheck answers;

	Conformance(ContioSandbox sandbox, Contract.Operation operation, World world, Caller caller, AnswerCheck answers) {
		this.sandbox = sandbox;
		this.operation = operation;
		this.world = world;
		this.caller = caller;
		this.answers = answers;
	}

	List<String> mistakes() {
		List<String> paths = this.world.paths(this.operation);
		if (paths.isEmpty()) {
			return List.of("nothing was found to call it with");
		}
		this.sandbox.advance(A_MOMENT);
		Caller.Call good = this.world.call(this.operation, paths.get(0)).get(0);
		checkCredentials(good);
		checkIds(good, paths.get(0));
		checkQuery(good);
		checkBodies(good);
		checkValid(paths, false);
		checkOdd(paths.get(0));
		checkExpiry(good);
		return this.answers.mistakes();
	}

	/*
	 * What clients send that differ in small ways: it is not refused as a request that
	 * cannot be read. A null in a change clears, which not everything can be.
	 */
	private void checkOdd(String path) {
		Caller.Call good = this.world.call(this.operation, path).get(0);
		if (this.operation.body().isObject()) {
			List<JsonNode> odd = this.world.samples().odd(this.operation.body());
			notRefused(good, good.body(Samples.bytes(odd.get(0))));
			if (this.operation.method().equals("POST")) {
				notRefused(good, good.body(Samples.bytes(odd.get(1))));
			}
		}
		else if (good.body().length == 0) {
			notRefused(good, good.header("Content-Type", "application/json"));
		}
		notRefused(good, good.query("no_such_parameter", "1").query("no_such_parameter", "2"));
	}

	private String code(Caller.Call call) {
		return this.caller.send(call).json().path("code").asString("");
	}

	private void notRefused(Caller.Call good, Caller.Call odd) {
		String expected = code(good);
		String code = code(odd);
		if (CANNOT_BE_READ.contains(code) && !code.equals(expected)) {
			this.answers.mistakes().add("%s: refused with %s".formatted(odd, code));
		}
	}

	private void checkValid(List<String> paths, boolean again) {
		for (String path : paths) {
			boolean ok = false;
			for (Caller.Call call : this.world.call(this.operation, path)) {
				ok = this.answers.valid(call).status() / 100 <= 3 || ok;
			}
			if (ok) {
				return;
			}
		}
		if (!again) {
			this.world.makeRoom(paths.get(0));
			this.sandbox.advance(A_MOMENT);
			checkValid(this.world.paths(this.operation), true);
		}
		else if (this.operation.path().startsWith("/v1/")) {
			this.answers.mistakes().add("no valid request was accepted");
		}
	}

	private void checkCredentials(Caller.Call good) {
		switch (this.operation.auth()) {
			case "user" -> {
				Stream.of("no-such-token", this.sandbox.apiKey(), this.sandbox.clientSecret())
					.forEach((token) -> this.answers.expect("a foreign token", good.credentials(Caller.bearer(token)),
							Set.of(), 401));
				this.answers.expect("credentials of another kind",
						good.credentials(this.caller.credentials("client_basic")), Set.of(), 401);
			}
			case "admin" -> {
				String key = this.sandbox.apiKey();
				this.answers.expect("no client id", good.credentials(Map.of("X-API-Key", key)), Set.of(), 401);
				this.answers.expect("no API key", good.credentials(Map.of("X-Client-ID", this.sandbox.clientId())),
						Set.of(), 401);
				this.answers.expect("a foreign client id",
						good.credentials(Map.of("X-API-Key", key, "X-Client-ID", UUID.randomUUID().toString())),
						Set.of(), 401);
				this.answers.expect("a foreign API key",
						good.credentials(Map.of("X-API-Key", "no-such-key", "X-Client-ID", this.sandbox.clientId())),
						Set.of(), 401);
			}
			case "client_basic" -> this.answers.expect("a foreign client",
					good.credentials(Caller.basic("no-such-client", "secret")), Set.of(), 401);
			default -> {
				return;
			}
		}
		this.answers.expect("no credentials", good.credentials(Map.of()), Set.of(), 401);
		String other = this.operation.auth().equals("admin") ? "user" : "admin";
		this.answers.expect("credentials of another kind", good.credentials(this.caller.credentials(other)), Set.of(),
				401);
		if (!this.operation.scopes().isEmpty() && this.operation.auth().equals("user")) {
			checkScopes(good);
		}
	}

	private void checkScopes(Caller.Call good) {
		String[] allOthers = Scopes.ALL.stream()
			.filter((scope) -> !this.operation.scopes().contains(scope))
			.toArray(String[]::new);
		this.answers.expect("a token without the scope",
				good.credentials(Caller.bearer(this.sandbox.accessToken("ada@example.com", allOthers))), Set.of(), 403);
	}

	/* Signing in has no tokens, and an expired one is as good as none for the others */
	private void checkExpiry(Caller.Call good) {
		if (this.operation.auth().equals("user")) {
			this.sandbox.advance(LONGER_THAN_A_TOKEN_LIVES);
			this.answers.expect("an expired token", good, Set.of(), 401);
		}
	}

	private void checkIds(Caller.Call good, String path) {
		String[] published = this.operation.path().split("/");
		String[] actual = path.split("/");
		for (int i = 0; i < published.length; i++) {
			if (published[i].startsWith("{") && !published[i].equals("{domain}")) {
				String[] changed = actual.clone();
				changed[i] = published[i].equals("{session_id}") ? "sess_" + "0".repeat(32)
						: UUID.randomUUID().toString();
				unknown("an unknown " + published[i], good.path(good.path().replace(path, String.join("/", changed))));
				if (IDS.matcher(published[i]).matches()) {
					changed[i] = "no-id";
					this.answers.expect("a malformed " + published[i],
							good.path(good.path().replace(path, String.join("/", changed))), Set.of(),
							this.operation.documents(400) ? 400 : 404);
				}
			}
		}
		if (this.operation.auth().equals("user") && path.matches(".*/[0-9a-f-]{36}(/.*)?")) {
			unknown("what somebody else has", good
				.credentials(Caller.bearer(this.sandbox.accessToken(STRANGER, Scopes.ALL.toArray(String[]::new)))));
		}
	}

	/* What does not say that it answers 404 may answer with nothing found */
	private void unknown(String what, Caller.Call call) {
		if (this.operation.documents(404)) {
			this.answers.expect(what, call, Set.of(), 404, this.operation.documents(402) ? 402 : 404);
		}
		else {
			this.answers.valid(call);
		}
	}

	private void checkQuery(Caller.Call good) {
		// Browsers are led back to the application with what is wrong
		int status = this.operation.documents(302) ? 302 : 400;
		for (JsonNode parameter : this.operation.json().path("query")) {
			Rules.brokenBy(parameter)
				.forEach((broken) -> this.answers.expect(broken.toString(), good.query(broken.name(), broken.value()),
						Set.of("invalid_request"), 400, status));
			if (parameter.path("required").asBoolean(false)) {
				String name = parameter.path("name").asString();
				this.answers.expect("without " + name,
						good.path(good.path().replaceAll("(?<=[?&])" + name + "=[^&]*&?", "")),
						Set.of("invalid_request"), 400, status);
			}
		}
	}

	private void checkBodies(Caller.Call good) {
		if (this.operation.body().isObject()) {
			this.world.samples()
				.broken(this.operation.body())
				.forEach((broken) -> refused(broken.rule() + " in " + broken.body(),
						good.body(Samples.bytes(broken.body()))));
			refused("a body that ends too early", good.body("{\"name\": ".getBytes(StandardCharsets.UTF_8)));
			if (good.body().length > 0) {
				refused("a body of another content type", good.header("Content-Type", "text/plain"));
			}
		}
		if (this.operation.consumes(Requests.UPLOAD)) {
			refused("no form",
					good.header("Content-Type", "application/json").body("{}".getBytes(StandardCharsets.UTF_8)));
			required().forEach((name) -> refused("without " + name,
					good.body(Multipart.without(name, this.operation, "notes.txt", this.world.samples()))));
		}
		if (this.operation.consumes(Requests.FORM)) {
			Requests requests = new Requests(this.caller, this.world.samples());
			required().forEach((name) -> refused("without " + name,
					good.body(requests.form(this.operation, name).getBytes(StandardCharsets.UTF_8))));
		}
	}

	private List<String> required() {
		return this.operation.json()
			.path("form")
			.valueStream()
			.filter((field) -> field.path("required").asBoolean(false))
			.map((field) -> field.path("name").asString())
			.toList();
	}

	/*
	 * Who is not signed in on the pages is told that first; and what may not be changed
	 * is not looked at
	 */
	private void refused(String what, Caller.Call call) {
		int other = !this.operation.path().startsWith("/v1/") ? 401 : this.operation.documents(422) ? 422
				: this.operation.note(409).startsWith("Deprecated fields") ? 409 : 400;
		this.answers.expect(what, call, Set.of(), 400, other);
	}

}
