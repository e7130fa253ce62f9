/**
 * Webhooks of the partner app: whether and which events are delivered, and what became of
 * each.
 */
@NullMarked
package ai.contio.spring.admin.webhook;

import org.jspecify.annotations.NullMarked;
