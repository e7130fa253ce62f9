/**
 * Statistics of the partner app.
 */
@NullMarked
package ai.contio.spring.admin.stats;

import org.jspecify.annotations.NullMarked;
