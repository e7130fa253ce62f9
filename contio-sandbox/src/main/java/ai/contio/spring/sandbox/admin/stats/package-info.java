/**
 * What there is in numbers.
 */
@NullMarked
package ai.contio.spring.sandbox.admin.stats;

import org.jspecify.annotations.NullMarked;
