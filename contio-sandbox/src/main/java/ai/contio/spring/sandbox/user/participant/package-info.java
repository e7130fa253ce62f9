/**
 * Who takes part in meetings, and what they may do there.
 */
@NullMarked
package ai.contio.spring.sandbox.user.participant;

import org.jspecify.annotations.NullMarked;
