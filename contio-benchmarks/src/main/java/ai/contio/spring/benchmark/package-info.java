/**
 * Measures the starter beside what one would write by hand.
 */
@NullMarked
package ai.contio.spring.benchmark;

import org.jspecify.annotations.NullMarked;
