/**
 * Signing in with the partner's identity provider.
 */
@NullMarked
package ai.contio.spring.sandbox.sso;

import org.jspecify.annotations.NullMarked;
