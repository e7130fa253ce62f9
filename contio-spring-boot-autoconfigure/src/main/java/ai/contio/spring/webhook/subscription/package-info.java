/**
 * Looking after what Contio knows of the webhook: where events go, which ones, and
 * whether they go at all.
 */
@NullMarked
package ai.contio.spring.webhook.subscription;

import org.jspecify.annotations.NullMarked;
