/**
 * A call of the typed client, beside the same call of a plain
 * {@link org.springframework.web.reactive.function.client.WebClient}.
 */
@NullMarked
package ai.contio.spring.benchmark.call;

import org.jspecify.annotations.NullMarked;
