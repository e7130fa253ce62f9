package ai.contio.spring.sandbox.user;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The scope that an operation of the user API needs. Each has one.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface RequiresScope {

	/**
	 * The scope.
	 * @return the scope, such as {@code meetings:read}
	 */
	String value();

}
