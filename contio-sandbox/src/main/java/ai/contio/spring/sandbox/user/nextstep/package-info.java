/**
 * What can be done with what a meeting came to.
 */
@NullMarked
package ai.contio.spring.sandbox.user.nextstep;

import org.jspecify.annotations.NullMarked;
