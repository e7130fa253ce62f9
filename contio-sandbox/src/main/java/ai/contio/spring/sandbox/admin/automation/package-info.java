/**
 * Automations of the partner app, and the workflows that they replace.
 */
@NullMarked
package ai.contio.spring.sandbox.admin.automation;

import org.jspecify.annotations.NullMarked;
