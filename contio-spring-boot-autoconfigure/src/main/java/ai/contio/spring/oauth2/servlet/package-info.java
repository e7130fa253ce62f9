/**
 * Connecting and signing in, in a servlet application.
 */
@NullMarked
package ai.contio.spring.oauth2.servlet;

import org.jspecify.annotations.NullMarked;
