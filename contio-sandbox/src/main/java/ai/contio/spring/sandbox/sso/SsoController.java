package ai.contio.spring.sandbox.sso;

import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;

import ai.contio.spring.sandbox.admin.AppResponse;
import ai.contio.spring.sandbox.admin.PartnerApp;
import ai.contio.spring.sandbox.admin.idp.IdpConfig;
import ai.contio.spring.sandbox.admin.idp.IdpConfigs;
import ai.contio.spring.sandbox.web.ApiException;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Signing in with the partner's identity provider. Anybody may call it. What is not found
 * is answered with {@code code} and {@code message} alone.
 */
@RestController
@RequestMapping("/v1/partner/sso")
final class SsoController {

	private static final List<String> TARGETS = List.of("web", "desktop", "backlog");

	private static final Pattern SESSION = Pattern.compile("sess_[0-9a-f]{32}");

	private final PartnerApp app;

	private final IdpConfigs idps;

	private final SsoSessions sessions;

	private final SsoSignIn signIn;

	private final Clock clock;

	SsoController(PartnerApp app, IdpConfigs idps, SsoSessions sessions, SsoSignIn signIn, Clock clock) {
		this.app = app;
		this.idps = idps;
		this.sessions = sessions;
		this.signIn = signIn;
		this.clock = clock;
	}

	@GetMapping("/info/{slug}")
	Info info(@PathVariable String slug) {
		AppResponse found = find(slug);
		return new Info(slug, found.name(), found.companyName(), found.status().equals("active"),
				this.idps.find().isPresent());
	}

	@GetMapping("/initiate")
	ResponseEntity<Initiated> initiate(@RequestParam(required = false) @Nullable String slug,
			@RequestParam(required = false) @Nullable String target,
			@RequestParam(required = false) @Nullable String auto, HttpServletRequest request) {
		if (slug == null || slug.isEmpty()) {
			throw ApiException.invalidRequest("The parameter 'slug' is required.");
		}
		String wanted = (target != null) ? target : TARGETS.get(0);
		if (!TARGETS.contains(wanted) && !wanted.matches("meeting:.+")) {
			throw ApiException
				.invalidRequest("'target' must be one of web, desktop, backlog and meeting: with an id behind it.");
		}
		if (auto != null && !List.of("true", "false").contains(auto)) {
			throw ApiException.invalidRequest("'auto' must be true or false.");
		}
		find(slug);
		IdpConfig idp = this.idps.find()
			.filter(IdpConfig::active)
			.orElseThrow(() -> new NotFoundException("idp_not_configured", "The partner has no identity provider."));
		SsoSession session = this.sessions.put(SsoSession.begin(wanted, this.clock.instant()));
		URI url = authorization(idp, session, request);
		return "true".equals(auto) ? ResponseEntity.status(HttpStatus.FOUND).location(url).build()
				: ResponseEntity.ok(new Initiated(url, session.id()));
	}

	private static URI authorization(IdpConfig idp, SsoSession session, HttpServletRequest request) {
		String callback = ServletUriComponentsBuilder.fromContextPath(request)
			.path("/v1/partner/sso/callback")
			.toUriString();
		return UriComponentsBuilder.fromUriString(idp.authorizationEndpoint())
			.queryParam("response_type", "code")
			.queryParam("client_id", "{client}")
			.queryParam("redirect_uri", "{callback}")
			.queryParam("scope", "{scope}")
			.queryParam("state", session.state())
			.encode()
			.buildAndExpand(idp.clientId(), callback, String.join(" ", idp.scopes()))
			.toUri();
	}

	/* Leads to the control page, as there is no application of Contio's to lead to */
	@GetMapping("/callback")
	ResponseEntity<Void> callback(@RequestParam(required = false) @Nullable String state,
			@RequestParam(required = false) @Nullable String code,
			@RequestParam(required = false) @Nullable String error,
			@RequestParam(name = "error_description", required = false) @Nullable String description) {
		SsoSignIn.Outcome outcome = this.signIn.complete(state, code, error, description);
		UriComponentsBuilder location = UriComponentsBuilder.fromPath("/_sandbox");
		if (outcome.error() == null) {
			location.queryParam("sso", "completed");
		}
		else {
			location.queryParam("error", "{error}").queryParam("error_description", "{description}");
		}
		return ResponseEntity.status(HttpStatus.FOUND)
			.location(location.encode().buildAndExpand(outcome.error(), outcome.description()).toUri())
			.build();
	}

	@GetMapping("/session/{id}")
	Status session(@PathVariable String id) {
		if (!SESSION.matcher(id).matches()) {
			throw new ApiException(HttpStatus.BAD_REQUEST, "invalid_session_id", "That is not the id of a session.");
		}
		SsoSession session = this.sessions.find(id)
			.orElseThrow(() -> new NotFoundException("session_not_found", "There is no such session."));
		String status = session.status(this.clock.instant());
		return new Status(status, session.target(), session.userId(),
				status.equals("expired") ? "Session expired" : session.error());
	}

	private AppResponse find(String slug) {
		AppResponse found = this.app.toResponse();
		if (!slug.equals(found.slug())) {
			throw new NotFoundException("partner_not_found", "There is no partner '%s'.".formatted(slug));
		}
		return found;
	}

	@ExceptionHandler
	ResponseEntity<Problem> handle(NotFoundException ex) {
		return ResponseEntity.status(HttpStatus.NOT_FOUND).body(new Problem(ex.code, String.valueOf(ex.getMessage())));
	}

	record Info(String slug, String name, String coBrandName, boolean isActive, boolean hasIdpConfig) {

	}

	record Initiated(URI authorizationUrl, String sessionId) {

	}

	record Status(String status, String target, @Nullable UUID userId, @Nullable String error) {

	}

	record Problem(String code, String message) {

	}

	private static final class NotFoundException extends RuntimeException {

		private final String code;

		NotFoundException(String code, String message) {
			super(message);
			this.code = code;
		}

	}

}
