package ai.contio.spring.sandbox.test;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.ResourceLock;

/**
 * Runs the tests of a class against a sandbox, which is reset before each of them. A
 * {@link ContioScenario} or the {@code ContioSandbox} itself is there as a parameter of
 * tests, lifecycle methods and constructors, and in a Spring test as a bean too.
 * <p>
 * Beside {@code @SpringBootTest} or a slice, the sandbox belongs to the application
 * context and the application is pointed at it: what Spring caches and reuses is both.
 * Without Spring, all classes with the same properties share one.
 * <p>
 * JUnit runs classes that share a sandbox one after the other, also when it runs others
 * in parallel. A class with {@code shared = false} has a sandbox of its own, and runs in
 * parallel with any other; with Spring it pays for that with a context of its own.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Documented
@Inherited
@ExtendWith(ContioSandboxExtension.class)
@ResourceLock(providers = SandboxLocks.class)
public @interface ContioSandboxTest {

	/**
	 * Whether the sandbox may be the one that other test classes use as well.
	 * @return {@code false} for a sandbox of its own
	 */
	boolean shared() default true;

	/**
	 * Properties of the sandbox, such as
	 * {@code contio.sandbox.oauth.issue-id-token=false}. In a Spring test other
	 * properties can be set as well.
	 * @return the properties, each as {@code name=value}
	 */
	String[] properties() default {};

}
