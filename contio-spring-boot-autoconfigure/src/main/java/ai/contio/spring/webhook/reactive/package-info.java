/**
 * The webhook endpoint on a reactive web server.
 */
@NullMarked
package ai.contio.spring.webhook.reactive;

import org.jspecify.annotations.NullMarked;
