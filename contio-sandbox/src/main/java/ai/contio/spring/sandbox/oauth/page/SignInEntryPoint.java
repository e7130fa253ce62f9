package ai.contio.spring.sandbox.oauth.page;

import java.io.IOException;
import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.stereotype.Component;

/**
 * Sends people to the sign-in page when nobody is signed in, or somebody else than the
 * {@code login_hint} says.
 */
@Component
public final class SignInEntryPoint implements AuthenticationEntryPoint, AccessDeniedHandler {

	private static final String GONE = "You are not signed in any more. Go back to the application and connect again.";

	SignInEntryPoint() {
	}

	@Override
	public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException ex)
			throws IOException {
		signIn(request, response);
	}

	@Override
	public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException ex)
			throws IOException {
		signIn(request, response);
	}

	private static void signIn(HttpServletRequest request, HttpServletResponse response) throws IOException {
		Optional<ReturnQuery> query = "GET".equals(request.getMethod()) ? ReturnQuery.parse(request.getQueryString())
				: Optional.empty();
		if (query.isPresent()) {
			response.sendRedirect(query.get().signInPath());
		}
		else {
			ProblemPage.of(HttpStatus.FORBIDDEN, GONE).write(response);
		}
	}

}
