package ai.contio.spring.sandbox.account;

import java.util.Optional;
import java.util.Set;

/**
 * The access tokens that are good right now.
 */
public interface AccessTokens {

	/**
	 * Find what a token stands for.
	 * @param token the token as it was presented
	 * @return what it stands for, or empty if it was never issued, has expired or was
	 * revoked
	 */
	Optional<AccessGrant> find(String token);

	/**
	 * Count the tokens of a user.
	 * @param user whom they act for
	 * @return how many are good right now
	 */
	int count(User user);

	/**
	 * Issue a token without asking anybody.
	 * @param user whom it acts for
	 * @param scopes what it may do
	 * @return the token
	 */
	String issue(User user, Set<String> scopes);

}
