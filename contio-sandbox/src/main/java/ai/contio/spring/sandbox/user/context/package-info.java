/**
 * What agents read beside a meeting.
 */
@NullMarked
package ai.contio.spring.sandbox.user.context;

import org.jspecify.annotations.NullMarked;
