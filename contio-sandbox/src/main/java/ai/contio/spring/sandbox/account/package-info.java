/**
 * The people of the sandbox and the workspaces they belong to.
 */
@NullMarked
package ai.contio.spring.sandbox.account;

import org.jspecify.annotations.NullMarked;
