package ai.contio.spring.webhook;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.springframework.aot.hint.annotation.Reflective;
import org.springframework.core.annotation.AliasFor;

/**
 * Marks a method of a bean that receives events from Contio. It is called only with
 * events whose signature was verified, and once for each event: a repeated delivery of an
 * event that the method is done with is not passed on.
 * <p>
 * Which events is told by the parameter, the record of an event type such as
 * {@code MeetingCompleted}, or by the event types named here. A method that has neither
 * receives all events. The method may take, in any order: the event's record, or
 * {@code ContioEvent} for any; {@link WebhookEvent} with the envelope around it;
 * {@link WebhookDelivery}; {@code ContioAdminClient}. It returns {@code void}, a
 * {@code Mono} or a {@code CompletionStage}.
 * <p>
 * An exception, thrown or in the returned publisher, means that the event was not
 * handled: Contio is asked to deliver it again, and only the methods that failed run
 * again. {@link PermanentWebhookException} says that there is no use in trying.
 */
@Documented
@Reflective
@Target({ ElementType.METHOD, ElementType.ANNOTATION_TYPE })
@Retention(RetentionPolicy.RUNTIME)
public @interface ContioWebhook {

	/**
	 * The event types to receive, such as {@code meeting.completed}. The short form of
	 * {@link #types()}.
	 * @return the event types
	 */
	@AliasFor("types")
	String[] value() default {};

	/**
	 * The event types to receive, such as {@code meeting.completed}. Types that this
	 * version does not know are received as {@code UnknownEvent}.
	 * @return the event types
	 */
	@AliasFor("value")
	String[] types() default {};

	/**
	 * What the listener is called where it is remembered which events it is done with, at
	 * most 255 characters. Set it before you rename the bean or the method, so that
	 * events are not handled twice.
	 * @return the id; the name of the bean and the method unless given
	 */
	String id() default "";

	/**
	 * Which events the listener is never called with at the same time, on whatever node.
	 * Needs the durable mode. It says nothing of their order, and an event that names no
	 * meeting or user waits for no other.
	 * @return the key that they have in common; nothing unless given
	 */
	SerialBy serialBy() default SerialBy.NOTHING;

}
