/**
 * Talks of users with an agent.
 */
@NullMarked
package ai.contio.spring.sandbox.user.chat;

import org.jspecify.annotations.NullMarked;
