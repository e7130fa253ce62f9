/**
 * The connections of users with the partner app, and the workspaces they are in.
 */
@NullMarked
package ai.contio.spring.sandbox.admin.connection;

import org.jspecify.annotations.NullMarked;
