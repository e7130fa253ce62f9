package ai.contio.spring.webhook.servlet;

import java.io.IOException;
import java.util.Collections;
import java.util.Enumeration;
import java.util.Map;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import org.jspecify.annotations.Nullable;

import org.springframework.http.MediaType;

/**
 * Keeps the server, Spring MVC and their filters from reading more into what is sent to
 * the webhook endpoint than there is.
 * <p>
 * They would read a body as a form before the endpoint is asked, without its limit, and a
 * form that is malformed ends in a 500. To them a form is bytes of no known type; the
 * endpoint answers those with 415, as it would the form. They would read parameters of
 * the query, of which Contio sends none, and fail at malformed ones. And what is refused
 * on its way here would be dispatched to an error page, for which Spring Security begins
 * a session and keeps the request: it is answered by its status alone.
 */
public final class UnparsedRequestFilter implements Filter {

	@Override
	public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
			throws IOException, ServletException {
		chain.doFilter((request instanceof HttpServletRequest http) ? new Unparsed(http) : request,
				(response instanceof HttpServletResponse http) ? new WithoutErrorPage(http) : response);
	}

	private static final class Unparsed extends HttpServletRequestWrapper {

		Unparsed(HttpServletRequest request) {
			super(request);
		}

		@Override
		public @Nullable String getContentType() {
			String contentType = super.getContentType();
			return isForm(contentType) ? MediaType.APPLICATION_OCTET_STREAM_VALUE : contentType;
		}

		@Override
		public @Nullable String getParameter(String name) {
			return null;
		}

		@Override
		public Map<String, String[]> getParameterMap() {
			return Map.of();
		}

		@Override
		public Enumeration<String> getParameterNames() {
			return Collections.emptyEnumeration();
		}

		@Override
		public String @Nullable [] getParameterValues(String name) {
			return null;
		}

		private static boolean isForm(@Nullable String contentType) {
			return contentType != null && (startsWith(contentType, "multipart/")
					|| startsWith(contentType, MediaType.APPLICATION_FORM_URLENCODED_VALUE));
		}

		private static boolean startsWith(String contentType, String prefix) {
			return contentType.regionMatches(true, 0, prefix, 0, prefix.length());
		}

	}

	private static final class WithoutErrorPage extends HttpServletResponseWrapper {

		WithoutErrorPage(HttpServletResponse response) {
			super(response);
		}

		@Override
		public void sendError(int status) {
			resetBuffer();
			setStatus(status);
			setContentLength(0);
		}

		@Override
		public void sendError(int status, String message) {
			sendError(status);
		}

	}

}
