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
 * Tests methods annotated with {@code @ContioWebhook}, and leaves the rest of the
 * application out: of its components only those are there that have such methods, and
 * there is no web server. Events are signed as ever and handed to the receiver; Contio,
 * for listeners that call it, is the sandbox.
 *
 * <pre class="code">
 * &#64;ContioWebhookTest(NotesListener.class)
 * class NotesListenerTests {
 *
 *     &#64;MockitoBean
 *     private Notes notes;
 *
 *     &#64;Test
 *     void filesNotes(ContioScenario contio) {
 *         contio.when().event("meeting.completed").with("title", "Board call").isSent();
 *         contio.then().webhookWasAnswered(200);
 *         verify(this.notes).file("Board call");
 *     }
 *
 * }
 * </pre>
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Documented
@Inherited
@BootstrapWith(ContioWebhookTestContextBootstrapper.class)
@ExtendWith(SpringExtension.class)
@OverrideAutoConfiguration(enabled = false)
@TypeExcludeFilters(ContioWebhookTypeExcludeFilter.class)
@ImportAutoConfiguration
@ContioSandboxTest
public @interface ContioWebhookTest {

	/**
	 * Components to test; without any, all that have listener methods. Short form of
	 * {@link #listeners()}.
	 * @return the components
	 */
	@AliasFor("listeners")
	Class<?>[] value() default {};

	/**
	 * Components to test; without any, all that have listener methods.
	 * @return the components
	 */
	@AliasFor("value")
	Class<?>[] listeners() default {};

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
