/**
 * The calendar of a user, and how its events belong to meetings.
 */
@NullMarked
package ai.contio.spring.user.calendar;

import org.jspecify.annotations.NullMarked;
