package ai.contio.spring.sandbox.user;

import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.util.Assert;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Stops the start where an operation of the user API does not say which scope it needs: a
 * forgotten annotation must not open it to every token.
 */
final class ScopeCheck implements SmartInitializingSingleton {

	private static final String USER_API = "/v1/partner/user/";

	private final RequestMappingHandlerMapping mappings;

	ScopeCheck(RequestMappingHandlerMapping mappings) {
		this.mappings = mappings;
	}

	@Override
	public void afterSingletonsInstantiated() {
		this.mappings.getHandlerMethods().forEach(ScopeCheck::check);
	}

	private static void check(RequestMappingInfo mapping, HandlerMethod method) {
		boolean ofUserApi = mapping.getPatternValues().stream().anyMatch((pattern) -> pattern.startsWith(USER_API));
		Assert.state(!ofUserApi || method.hasMethodAnnotation(RequiresScope.class),
				() -> "%s has no @RequiresScope: say which scope it needs".formatted(method));
	}

}
