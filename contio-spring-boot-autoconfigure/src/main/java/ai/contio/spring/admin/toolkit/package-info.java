/**
 * Toolkits of the partner app: their versions, where they are installed, and how they are
 * exported.
 */
@NullMarked
package ai.contio.spring.admin.toolkit;

import org.jspecify.annotations.NullMarked;
