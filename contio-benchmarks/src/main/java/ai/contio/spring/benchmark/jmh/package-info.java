/**
 * Single steps of receiving a webhook, beside the same written by hand.
 */
@NullMarked
package ai.contio.spring.benchmark.jmh;

import org.jspecify.annotations.NullMarked;
