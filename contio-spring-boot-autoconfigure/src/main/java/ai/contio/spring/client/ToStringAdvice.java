package ai.contio.spring.client;

import org.aopalliance.intercept.MethodInterceptor;
import org.aopalliance.intercept.MethodInvocation;
import org.jspecify.annotations.Nullable;

import org.springframework.util.ReflectionUtils;

/**
 * Answers {@code toString()} of an HTTP interface, which the framework would take for a
 * call that it does not know.
 */
final class ToStringAdvice implements MethodInterceptor {

	private final String text;

	ToStringAdvice(Class<?> type) {
		this.text = "%s (Contio)".formatted(type.getSimpleName());
	}

	@Override
	public @Nullable Object invoke(MethodInvocation invocation) throws Throwable {
		return ReflectionUtils.isToStringMethod(invocation.getMethod()) ? this.text : invocation.proceed();
	}

}
