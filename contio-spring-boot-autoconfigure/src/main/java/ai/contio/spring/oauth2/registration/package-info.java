/**
 * Contio as a client registration and provider of Spring Security.
 */
@NullMarked
package ai.contio.spring.oauth2.registration;

import org.jspecify.annotations.NullMarked;
