/**
 * What a person lets the partner app do, and the authorization code that says so.
 */
@NullMarked
package ai.contio.spring.sandbox.oauth.consent;

import org.jspecify.annotations.NullMarked;
