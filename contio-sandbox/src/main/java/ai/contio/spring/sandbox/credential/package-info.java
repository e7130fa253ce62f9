/**
 * The live credentials of the partner app: rotated, rolled back and audited.
 */
@NullMarked
package ai.contio.spring.sandbox.credential;

import org.jspecify.annotations.NullMarked;
