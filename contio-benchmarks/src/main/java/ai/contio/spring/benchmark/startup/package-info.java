/**
 * How long an application takes to start, with the starter and without it.
 */
@NullMarked
package ai.contio.spring.benchmark.startup;

import org.jspecify.annotations.NullMarked;
