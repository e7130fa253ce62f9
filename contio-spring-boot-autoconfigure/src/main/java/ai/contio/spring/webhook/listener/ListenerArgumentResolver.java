package ai.contio.spring.webhook.listener;

import org.jspecify.annotations.Nullable;

import org.springframework.core.MethodParameter;

/**
 * Offers values for parameters of listeners besides the event itself. Beans of this type
 * are asked at start-up, in their order.
 */
@FunctionalInterface
public interface ListenerArgumentResolver {

	/**
	 * Where the value of a parameter comes from.
	 * @param parameter the parameter
	 * @return the argument, or {@code null} if this resolver has none for it
	 */
	@Nullable ListenerArgument argumentFor(MethodParameter parameter);

}
