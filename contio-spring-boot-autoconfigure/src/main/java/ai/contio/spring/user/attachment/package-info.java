/**
 * Files that are attached to meetings, kept as they are and read by no agent.
 */
@NullMarked
package ai.contio.spring.user.attachment;

import org.jspecify.annotations.NullMarked;
