/**
 * How events leave the sandbox: signed, recorded, and sent again until they are accepted.
 */
@NullMarked
package ai.contio.spring.sandbox.webhook;

import org.jspecify.annotations.NullMarked;
