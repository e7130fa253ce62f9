/**
 * Which users are connected to Contio, and the tokens that act for them.
 */
@NullMarked
package ai.contio.spring.oauth2.connection;

import org.jspecify.annotations.NullMarked;
