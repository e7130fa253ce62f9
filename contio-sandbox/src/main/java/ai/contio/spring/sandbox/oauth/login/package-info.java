/**
 * Who a person is: found by a code that is sent to an e-mail address.
 */
@NullMarked
package ai.contio.spring.sandbox.oauth.login;

import org.jspecify.annotations.NullMarked;
