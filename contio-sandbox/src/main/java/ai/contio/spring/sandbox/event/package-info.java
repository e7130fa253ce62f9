/**
 * The events that Contio knows, and believable data for each.
 */
@NullMarked
package ai.contio.spring.sandbox.event;

import org.jspecify.annotations.NullMarked;
