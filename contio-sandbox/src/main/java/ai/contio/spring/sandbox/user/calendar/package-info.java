/**
 * Calendar events, for reading.
 */
@NullMarked
package ai.contio.spring.sandbox.user.calendar;

import org.jspecify.annotations.NullMarked;
