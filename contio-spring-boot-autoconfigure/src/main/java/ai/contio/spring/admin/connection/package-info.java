/**
 * Connections of users to the partner app, as the app sees them: listed, read, revoked.
 */
@NullMarked
package ai.contio.spring.admin.connection;

import org.jspecify.annotations.NullMarked;
