package ai.contio.spring.sandbox.account;

/**
 * Ends tokens before their time. One that is not known is left alone.
 */
public interface TokenLifetimes {

	/**
	 * Let a token expire now.
	 * @param token an access token or a refresh token
	 */
	void expire(String token);

	/**
	 * Revoke a token.
	 * @param token an access token; or a refresh token, which ends all that comes from
	 * the same consent
	 */
	void revoke(String token);

	/**
	 * Revoke all that comes from the same consent as a token.
	 * @param token an access token or a refresh token, even one that has been rotated
	 */
	void revokeFamily(String token);

	/**
	 * Revoke all that a user ever granted.
	 * @param user whom the tokens act for
	 */
	void revokeAll(User user);

}
