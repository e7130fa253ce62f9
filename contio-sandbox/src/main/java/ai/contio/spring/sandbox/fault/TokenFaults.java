package ai.contio.spring.sandbox.fault;

import java.util.List;
import java.util.Optional;

import ai.contio.spring.sandbox.account.TokenLifetimes;
import ai.contio.spring.sandbox.web.FormRequest;
import jakarta.servlet.http.HttpServletRequest;

import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;

/**
 * Ends the token that a call carries. A call that carries none is left alone.
 */
@Component
final class TokenFaults {

	private static final String BEARER = "Bearer ";

	private final TokenLifetimes tokens;

	TokenFaults(TokenLifetimes tokens) {
		this.tokens = tokens;
	}

	void apply(List<Fault> faults, HttpServletRequest request) {
		for (Fault fault : faults) {
			switch (fault.effect()) {
				case EXPIRE_TOKEN -> token(request).ifPresent(this.tokens::expire);
				case REVOKE_TOKEN -> token(request).ifPresent(this.tokens::revoke);
				case REVOKE_FAMILY -> token(request).ifPresent(this.tokens::revokeFamily);
				default -> {
				}
			}
		}
	}

	private static Optional<String> token(HttpServletRequest request) {
		if (request.getServletPath().equals("/oauth2/token")) {
			return FormRequest.peek(request, "grant_type")
				.filter("refresh_token"::equals)
				.flatMap((grant) -> FormRequest.peek(request, "refresh_token"));
		}
		return Optional.ofNullable(request.getHeader(HttpHeaders.AUTHORIZATION))
			.filter((header) -> StringUtils.startsWithIgnoreCase(header, BEARER))
			.map((header) -> header.substring(BEARER.length()).strip());
	}

}
