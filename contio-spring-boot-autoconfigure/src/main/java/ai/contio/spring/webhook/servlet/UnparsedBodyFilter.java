package ai.contio.spring.webhook.servlet;

import java.io.IOException;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import org.jspecify.annotations.Nullable;

import org.springframework.http.MediaType;

/**
 * Keeps Spring MVC and its filters from reading what is sent to the webhook endpoint as a
 * form. They do so before the endpoint is asked, without its limit, and a form that is
 * malformed ends in a 500. To them a form is bytes of no known type; the endpoint answers
 * those with 415, as it would the form.
 */
public final class UnparsedBodyFilter implements Filter {

	@Override
	public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
			throws IOException, ServletException {
		chain.doFilter((request instanceof HttpServletRequest http) ? new Unparsed(http) : request, response);
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

		private static boolean isForm(@Nullable String contentType) {
			return contentType != null && (startsWith(contentType, "multipart/")
					|| startsWith(contentType, MediaType.APPLICATION_FORM_URLENCODED_VALUE));
		}

		private static boolean startsWith(String contentType, String prefix) {
			return contentType.regionMatches(true, 0, prefix, 0, prefix.length());
		}

	}

}
