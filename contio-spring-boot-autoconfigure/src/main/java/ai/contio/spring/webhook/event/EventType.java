package ai.contio.spring.webhook.event;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The event type whose data a {@link ContioEvent} record holds.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface EventType {

	/**
	 * The type as Contio writes it, such as {@code meeting.completed}.
	 * @return the event type
	 */
	String value();

}
