/**
 * Action items: what somebody agreed to do in a meeting.
 */
@NullMarked
package ai.contio.spring.user.actionitem;

import org.jspecify.annotations.NullMarked;
