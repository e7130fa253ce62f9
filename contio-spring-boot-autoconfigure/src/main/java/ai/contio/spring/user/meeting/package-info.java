/**
 * Meetings of a user: listed, searched, read, created and changed.
 */
@NullMarked
package ai.contio.spring.user.meeting;

import org.jspecify.annotations.NullMarked;
