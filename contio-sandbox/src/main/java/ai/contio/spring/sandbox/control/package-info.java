/**
 * What Contio itself does not have: the API under {@code /_sandbox} that makes things
 * happen.
 */
@NullMarked
package ai.contio.spring.sandbox.control;

import org.jspecify.annotations.NullMarked;
