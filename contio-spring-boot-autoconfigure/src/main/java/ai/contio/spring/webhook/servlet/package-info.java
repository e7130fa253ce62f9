/**
 * The webhook endpoint on a servlet container.
 */
@NullMarked
package ai.contio.spring.webhook.servlet;

import org.jspecify.annotations.NullMarked;
