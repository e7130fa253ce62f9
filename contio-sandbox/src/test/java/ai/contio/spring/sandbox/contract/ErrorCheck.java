package ai.contio.spring.sandbox.contract;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

import tools.jackson.databind.JsonNode;

/**
 * Compares errors with what is published of them: the fields that they have in a part of
 * the API, and their codes. The contract gives all errors one of two shapes; the guides,
 * which are more exact, tell those of plans, of signing in and of RFC 6749 apart. Single
 * sign-on answers with any object, unless the contract says more.
 */
final class ErrorCheck {

	private static final Set<String> COMMON = Set.of("code", "error", "message", "request_id");

	private static final Set<String> PLAN = Set.of("code", "message", "feature", "current_plan", "required_plan");

	private static final Set<String> SIGN_IN = Set.of("code", "message", "request_id");

	private static final Set<String> RFC_6749 = Set.of("error", "error_description", "request_id");

	private static final Set<String> SSO = Set.of("code", "message");

	private static final Set<String> EXTRAS = Set.of("workspace_id", "valid_event_types");

	/*
	 * By status, as the guides have them; other statuses have any code that is published
	 */
	private static final Map<Integer, Set<String>> NAMED = Map.of(401,
			Set.of("unauthorized", "missing_api_key", "missing_client_id", "invalid_credentials",
					"missing_authorization", "invalid_authorization_format", "invalid_client", "session_expired"),
			403, Set.of("forbidden", "partner_app_inactive", "insufficient_scope", "workspace_not_authorized"), 404,
			Set.of("not_found", "workspace_not_found"), 429,
			Set.of("rate_limit_exceeded", "rate_limited", "too_many_requests"));

	/* The guides name these, and no schema does */
	private static final Set<String> OF_GUIDES = Set.of("invalid_request", "invalid_client", "invalid_grant",
			"unsupported_grant_type", "insufficient_scope", "invalid_code", "session_expired", "insufficient_credits");

	/* For what is documented with a status and without a code: the sandbox's own */
	private static final Set<String> UNPUBLISHED = Set.of("feature_not_available", "unsupported_format",
			"invalid_version_status", "draft_version_exists", "toolkit_already_installed", "session_not_active",
			"backlog_item_already_assigned", "participant_already_exists", "request_too_large",
			"transcript_already_exists", "partner_not_found", "session_not_found");

	/* Where codes of malformed ids are listed, they are like this */
	private static final Pattern OF_ID = Pattern.compile("invalid_[a-z_]+_id");

	private final Contract contract;

	ErrorCheck(Contract contract) {
		this.contract = contract;
	}

	List<String> mistakes(Contract.Operation operation, Caller.Answer answer, Set<String> ofQuery) {
		List<String> mistakes = new ArrayList<>();
		JsonNode body = answer.json();
		if (!body.isObject()) {
			mistakes.add("is no JSON object");
			return mistakes;
		}
		shape(operation, answer.status(), new TreeSet<>(body.propertyNames()), mistakes);
		body.properties()
			.stream()
			.filter((field) -> !field.getKey().equals("valid_event_types") && !field.getValue().isString())
			.forEach((field) -> mistakes.add(field.getKey() + " is no text"));
		code(operation, answer.status(), body, ofQuery, mistakes);
		return mistakes;
	}

	private void shape(Contract.Operation operation, int status, Set<String> fields, List<String> mistakes) {
		boolean anyShape = operation.path().startsWith("/v1/partner/sso/") && fields.equals(COMMON)
				&& !operation.response(status).path("$ref").asString("").endsWith("sso.ErrorResponse");
		Set<String> expected = anyShape ? COMMON : expected(operation.path(), status, fields);
		Set<String> without = new TreeSet<>(fields);
		without.removeAll(EXTRAS);
		if (!without.equals(expected)) {
			mistakes.add("has the fields %s, not %s".formatted(fields, new TreeSet<>(expected)));
		}
	}

	private static Set<String> expected(String path, int status, Set<String> fields) {
		if (path.matches("/oauth2/(token|introspect|revoke)")) {
			return RFC_6749;
		}
		if (path.startsWith("/oauth2/") || path.startsWith("/auth/")) {
			return SIGN_IN;
		}
		if (path.startsWith("/v1/partner/sso/")) {
			return SSO;
		}
		return (status == 402 && fields.contains("feature")) ? PLAN : COMMON;
	}

	private void code(Contract.Operation operation, int status, JsonNode body, Set<String> ofQuery,
			List<String> mistakes) {
		String code = body.has("error_description") ? body.path("error").asString("") : body.path("code").asString("");
		Set<String> listed = this.contract.codes(operation.response(status));
		Set<String> expected = (listed.isEmpty() || !operation.path().startsWith("/v1/")) ? named(operation, status)
				: listed;
		// Most lists of codes leave those of paging out
		boolean ofRest = status == 400 && !listed.contains("invalid_query_parameters") && ofQuery.contains(code);
		boolean ofId = status == 400 && listed.isEmpty() && OF_ID.matcher(code).matches();
		if (!expected.contains(code) && !ofRest && !ofId) {
			mistakes.add("has the code '%s', which is none of %s".formatted(code, new TreeSet<>(expected)));
		}
	}

	/* Nothing is published of the codes of single sign-on */
	private Set<String> named(Contract.Operation operation, int status) {
		return operation.path().startsWith("/v1/partner/sso/") ? anyPublished()
				: NAMED.getOrDefault(status, anyPublished());
	}

	private Set<String> anyPublished() {
		Set<String> codes = new TreeSet<>(this.contract.codes());
		codes.addAll(OF_GUIDES);
		codes.addAll(UNPUBLISHED);
		return codes;
	}

}
