/**
 * How a user lets this application act for them at Contio, whatever the web stack.
 */
@NullMarked
package ai.contio.spring.oauth2.authorization;

import org.jspecify.annotations.NullMarked;
