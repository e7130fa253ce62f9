/**
 * The methods annotated with {@code @ContioWebhook}: how they are found, what they are
 * given and how they are run.
 */
@NullMarked
package ai.contio.spring.webhook.listener;

import org.jspecify.annotations.NullMarked;
