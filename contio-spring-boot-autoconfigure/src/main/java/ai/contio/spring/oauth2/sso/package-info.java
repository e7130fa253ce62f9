/**
 * Signing in to Contio with the identity provider of a partner app.
 */
@NullMarked
package ai.contio.spring.oauth2.sso;

import org.jspecify.annotations.NullMarked;
