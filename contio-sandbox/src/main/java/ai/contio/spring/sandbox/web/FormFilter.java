package ai.contio.spring.sandbox.web;

import java.io.IOException;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Lets those who come later read the body as a form, when it is one. They are filters of
 * Spring Security, so that what is wrong with the form has to be answered here.
 */
@Component
@Order(FilterOrder.FORM)
final class FormFilter extends OncePerRequestFilter {

	private final ErrorWriter errors;

	FormFilter(ErrorWriter errors) {
		this.errors = errors;
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		try {
			chain.doFilter(new FormRequest(request, BodyFilter.body(request)), response);
		}
		catch (ApiException ex) {
			this.errors.write(ex, request.getServletPath(), response);
		}
	}

}
