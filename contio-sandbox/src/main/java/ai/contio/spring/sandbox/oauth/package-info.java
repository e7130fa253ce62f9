/**
 * How people sign in to the sandbox and let the partner app act for them.
 */
@NullMarked
package ai.contio.spring.sandbox.oauth;

import org.jspecify.annotations.NullMarked;
