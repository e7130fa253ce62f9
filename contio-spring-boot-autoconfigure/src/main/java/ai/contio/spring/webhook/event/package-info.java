/**
 * A record for the data of each event type.
 */
@NullMarked
package ai.contio.spring.webhook.event;

import org.jspecify.annotations.NullMarked;
