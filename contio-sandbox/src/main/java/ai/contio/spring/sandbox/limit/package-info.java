/**
 * How often the parts of the API may be called, and what who called too often is told.
 */
@NullMarked
package ai.contio.spring.sandbox.limit;

import org.jspecify.annotations.NullMarked;
