/**
 * Workflow templates and their runs.
 */
@NullMarked
package ai.contio.spring.sandbox.workflow;

import org.jspecify.annotations.NullMarked;
