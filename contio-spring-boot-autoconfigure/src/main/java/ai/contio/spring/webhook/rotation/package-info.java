/**
 * Rotating the webhook secret at Contio while every node goes on receiving.
 */
@NullMarked
package ai.contio.spring.webhook.rotation;

import org.jspecify.annotations.NullMarked;
