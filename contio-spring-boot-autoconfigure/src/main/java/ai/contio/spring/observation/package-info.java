/**
 * Names and conventions of metrics and spans. It knows nothing of what it observes but
 * plain values.
 */
@NullMarked
package ai.contio.spring.observation;

import org.jspecify.annotations.NullMarked;
