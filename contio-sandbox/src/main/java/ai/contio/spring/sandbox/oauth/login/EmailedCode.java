package ai.contio.spring.sandbox.oauth.login;

import java.time.Instant;

/**
 * A code that was sent by e-mail. The sandbox sends none: it shows them, which is what
 * they are for.
 *
 * @param email the address that it was sent to
 * @param code its six digits
 * @param sentAt when it was sent
 * @param expiresAt until when it is good
 */
public record EmailedCode(String email, String code, Instant sentAt, Instant expiresAt) {

}
