/**
 * Files that belong to meetings.
 */
@NullMarked
package ai.contio.spring.sandbox.user.attachment;

import org.jspecify.annotations.NullMarked;
