/**
 * Runs of workflows.
 */
@NullMarked
package ai.contio.spring.user.workflow;

import org.jspecify.annotations.NullMarked;
