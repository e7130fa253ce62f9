/**
 * Meetings.
 */
@NullMarked
package ai.contio.spring.sandbox.user.meeting;

import org.jspecify.annotations.NullMarked;
