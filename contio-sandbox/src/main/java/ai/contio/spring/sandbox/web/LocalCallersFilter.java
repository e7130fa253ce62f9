package ai.contio.spring.sandbox.web;

import java.io.IOException;
import java.util.regex.Pattern;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Keeps web pages of elsewhere out. The sandbox listens on loopback, but a page in the
 * developer's browser can reach that, under a name of its own that resolves to 127.0.0.1
 * or by a request across origins.
 */
@Component
@Order(FilterOrder.LOCAL_CALLERS)
final class LocalCallersFilter extends OncePerRequestFilter {

	private static final Pattern ORIGIN_SCHEME = Pattern.compile("^https?://", Pattern.CASE_INSENSITIVE);

	private final AllowedHosts hosts;

	private final ErrorWriter errors;

	LocalCallersFilter(AllowedHosts hosts, ErrorWriter errors) {
		this.hosts = hosts;
		this.errors = errors;
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		String host = request.getHeader(HttpHeaders.HOST);
		String origin = request.getHeader(HttpHeaders.ORIGIN);
		if (!this.hosts.contain(host)) {
			refuse(response, "host_not_allowed",
					"The sandbox was called as '%s'. ".formatted((host != null) ? host : "")
							+ "Call it as %s, with its port, or add the name to contio.sandbox.allowed-hosts."
								.formatted(this.hosts));
		}
		else if (origin != null && !this.hosts.contain(ORIGIN_SCHEME.matcher(origin).replaceFirst(""))) {
			refuse(response, "origin_not_allowed", "A web page of '%s' called the sandbox. ".formatted(origin)
					+ "Only pages of %s may, and those of contio.sandbox.allowed-hosts.".formatted(this.hosts));
		}
		else {
			chain.doFilter(request, response);
		}
	}

	private void refuse(HttpServletResponse response, String code, String message) throws IOException {
		this.errors.write(new ApiException(HttpStatus.FORBIDDEN, code, message), response);
	}

}
