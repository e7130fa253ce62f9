/**
 * Claims about the typed client that need a JVM of their own.
 */
@NullMarked
package ai.contio.spring.benchmark.call;

import org.jspecify.annotations.NullMarked;
