/**
 * The webhook endpoint over HTTP, beside a controller written by hand.
 */
@NullMarked
package ai.contio.spring.benchmark.endpoint;

import org.jspecify.annotations.NullMarked;
