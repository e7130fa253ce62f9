/**
 * The agenda of a meeting.
 */
@NullMarked
package ai.contio.spring.user.agenda;

import org.jspecify.annotations.NullMarked;
