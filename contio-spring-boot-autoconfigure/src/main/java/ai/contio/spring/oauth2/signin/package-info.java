/**
 * Signing a user in without the hosted pages: a code by e-mail, consent, and an
 * authorization code.
 */
@NullMarked
package ai.contio.spring.oauth2.signin;

import org.jspecify.annotations.NullMarked;
