/**
 * What can be done with a meeting once it is over: next steps, their results and action
 * buttons.
 */
@NullMarked
package ai.contio.spring.user.nextstep;

import org.jspecify.annotations.NullMarked;
