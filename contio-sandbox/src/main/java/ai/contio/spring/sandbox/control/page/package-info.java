/**
 * The control page at {@code /_sandbox}: what the sandbox holds and has done, and what
 * can be made to happen, for people with a browser. It needs no script.
 */
@NullMarked
package ai.contio.spring.sandbox.control.page;

import org.jspecify.annotations.NullMarked;
