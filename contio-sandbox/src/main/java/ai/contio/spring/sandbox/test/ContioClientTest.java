package ai.contio.spring.sandbox.test;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.junit.jupiter.api.extension.ExtendWith;

import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.test.autoconfigure.OverrideAutoConfiguration;
import org.springframework.boot.test.context.filter.annotation.TypeExcludeFilters;
import org.springframework.context.annotation.ComponentScan.Filter;
import org.springframework.core.annotation.AliasFor;
import org.springframework.test.context.BootstrapWith;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/**
 * Tests components that call Contio, and leaves the rest of the application out. The
 * clients are there, with connections of users, and Contio is the sandbox; there is no
 * web server, and nothing listens to webhooks. Of the application's components only those
 * are there that are named, and customizers of the clients.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Documented
@Inherited
@BootstrapWith(ContioClientTestContextBootstrapper.class)
@ExtendWith(SpringExtension.class)
@OverrideAutoConfiguration(enabled = false)
@TypeExcludeFilters(ContioClientTypeExcludeFilter.class)
@ImportAutoConfiguration
@ContioSandboxTest
public @interface ContioClientTest {

	/**
	 * Components to test. Short form of {@link #components()}.
	 * @return the components
	 */
	@AliasFor("components")
	Class<?>[] value() default {};

	/**
	 * Components to test.
	 * @return the components
	 */
	@AliasFor("value")
	Class<?>[] components() default {};

	/**
	 * Properties of the environment.
	 * @return the properties, each as {@code name=value}
	 */
	String[] properties() default {};

	/**
	 * Whether the default filters decide which beans there are.
	 * @return {@code false} for only those that {@link #includeFilters()} let in
	 */
	boolean useDefaultFilters() default true;

	/**
	 * Lets further beans in.
	 * @return the filters
	 */
	Filter[] includeFilters() default {};

	/**
	 * Leaves beans out.
	 * @return the filters
	 */
	Filter[] excludeFilters() default {};

	/**
	 * Leaves autoconfigurations out.
	 * @return the autoconfigurations
	 */
	@AliasFor(annotation = ImportAutoConfiguration.class, attribute = "exclude")
	Class<?>[] excludeAutoConfiguration() default {};

	/**
	 * Whether the sandbox may be the one of other tests with an equal context.
	 * @return {@code false} for a sandbox and a context of the class's own
	 */
	@AliasFor(annotation = ContioSandboxTest.class, attribute = "shared")
	boolean shared() default true;

}
