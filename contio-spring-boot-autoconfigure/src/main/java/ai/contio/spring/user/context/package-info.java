/**
 * Texts that an agent reads along with a meeting.
 */
@NullMarked
package ai.contio.spring.user.context;

import org.jspecify.annotations.NullMarked;
