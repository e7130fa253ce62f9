/**
 * What the whole state of a sandbox has in common: a clock that can be moved, and a way
 * back to the beginning.
 */
@NullMarked
package ai.contio.spring.sandbox.state;

import org.jspecify.annotations.NullMarked;
