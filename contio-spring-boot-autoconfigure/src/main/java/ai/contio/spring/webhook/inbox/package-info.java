/**
 * What has been received and what became of it, for each event and each of its listeners.
 */
@NullMarked
package ai.contio.spring.webhook.inbox;

import org.jspecify.annotations.NullMarked;
