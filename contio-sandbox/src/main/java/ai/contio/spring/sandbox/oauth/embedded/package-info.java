/**
 * Signing in without the hosted pages, as JSON.
 */
@NullMarked
package ai.contio.spring.sandbox.oauth.embedded;

import org.jspecify.annotations.NullMarked;
