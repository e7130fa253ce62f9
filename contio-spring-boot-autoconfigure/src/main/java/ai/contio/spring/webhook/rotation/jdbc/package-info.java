/**
 * Rotated webhook secrets in a relational database, sealed.
 */
@NullMarked
package ai.contio.spring.webhook.rotation.jdbc;

import org.jspecify.annotations.NullMarked;
