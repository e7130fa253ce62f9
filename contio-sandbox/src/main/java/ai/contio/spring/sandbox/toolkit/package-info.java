/**
 * Toolkits: bundles of templates, next steps and more that workspaces install.
 */
@NullMarked
package ai.contio.spring.sandbox.toolkit;

import org.jspecify.annotations.NullMarked;
