/**
 * Names and conventions of metrics and spans. The contexts hold plain values, so that
 * what is observed and how it is named do not know each other.
 */
@NullMarked
package ai.contio.spring.observation;

import org.jspecify.annotations.NullMarked;
