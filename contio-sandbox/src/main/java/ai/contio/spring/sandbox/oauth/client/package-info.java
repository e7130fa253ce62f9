/**
 * The partner app as an OAuth client: its credentials, its redirect URIs and the scopes
 * it can ask for.
 */
@NullMarked
package ai.contio.spring.sandbox.oauth.client;

import org.jspecify.annotations.NullMarked;
