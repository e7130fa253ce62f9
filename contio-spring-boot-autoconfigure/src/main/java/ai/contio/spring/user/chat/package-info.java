/**
 * Talking with an agent about meetings.
 */
@NullMarked
package ai.contio.spring.user.chat;

import org.jspecify.annotations.NullMarked;
