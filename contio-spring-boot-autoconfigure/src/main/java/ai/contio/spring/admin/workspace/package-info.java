/**
 * Workspaces that are connected to the partner app.
 */
@NullMarked
package ai.contio.spring.admin.workspace;

import org.jspecify.annotations.NullMarked;
