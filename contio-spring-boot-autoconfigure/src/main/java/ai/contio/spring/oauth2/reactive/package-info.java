/**
 * Connecting and signing in, in a reactive application.
 */
@NullMarked
package ai.contio.spring.oauth2.reactive;

import org.jspecify.annotations.NullMarked;
