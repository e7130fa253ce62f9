/**
 * The inbox in a database.
 */
@NullMarked
package ai.contio.spring.webhook.inbox.jdbc;

import org.jspecify.annotations.NullMarked;
