/**
 * Who takes part in a meeting.
 */
@NullMarked
package ai.contio.spring.user.participant;

import org.jspecify.annotations.NullMarked;
