package ai.contio.spring.sandbox.account;

import java.util.Set;

/**
 * What an access token stands for.
 *
 * @param user whom it acts for
 * @param scopes what it may do
 */
public record AccessGrant(User user, Set<String> scopes) {

}
