/**
 * A record for the data of each webhook event type of Contio.
 */
@NullMarked
package ai.contio.spring.webhook.event;

import org.jspecify.annotations.NullMarked;
