/**
 * Access, refresh and ID tokens: how they are made, looked up, refreshed and revoked.
 */
@NullMarked
package ai.contio.spring.sandbox.oauth.token;

import org.jspecify.annotations.NullMarked;
