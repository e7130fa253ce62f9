/**
 * Receiving events: the annotation, the event and the one receiver that every webhook
 * goes through.
 */
@NullMarked
package ai.contio.spring.webhook;

import org.jspecify.annotations.NullMarked;
