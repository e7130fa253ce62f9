package ai.contio.spring.client;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says which operation of the Contio Partner API a method of an HTTP interface calls, or
 * makes a link of. Errors, metrics and retries know it from here.
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Operation {

	/**
	 * The id of the operation, as the vendor's specification has it.
	 * @return a name such as {@code getApp}
	 */
	String id();

	/**
	 * The scopes that the operation needs.
	 * @return the scopes; empty for the admin API, which has none
	 */
	String[] scopes() default {};

	/**
	 * Whether Contio takes an idempotency key for the operation. Such a call gets one, if
	 * it has none, and may then be repeated.
	 * @return {@code false} unless Contio says so
	 */
	boolean idempotencyKey() default false;

	/**
	 * Whether the call carries the credentials of its client.
	 * @return {@code false} for an operation that takes none, or that is called with a
	 * token of its own
	 */
	boolean credentials() default true;

	/**
	 * Whether the call may be repeated though it is neither a GET nor has an idempotency
	 * key, because a second time changes nothing.
	 * @return {@code false} unless a standard says so
	 */
	boolean repeatable() default false;

}
