/**
 * What was said in meetings.
 */
@NullMarked
package ai.contio.spring.sandbox.user.transcript;

import org.jspecify.annotations.NullMarked;
