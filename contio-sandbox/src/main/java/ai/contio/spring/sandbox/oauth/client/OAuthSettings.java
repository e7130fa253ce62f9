package ai.contio.spring.sandbox.oauth.client;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * How the sandbox lets people sign in. All of it has a default that works.
 */
public class OAuthSettings {

	/**
	 * Redirect URIs of the partner app, compared to the byte. While there are none, every
	 * http or https URI of this machine (localhost, 127.0.0.1, [::1]) is accepted.
	 */
	private List<String> redirectUris = new ArrayList<>();

	/**
	 * Whether a token response holds an ID token when openid was granted.
	 */
	private boolean issueIdToken = true;

	/**
	 * Whether the ID token repeats the nonce of the authorization request.
	 */
	private boolean echoNonce = true;

	/**
	 * Whether each refresh answers with a new refresh token and ends the old one.
	 */
	private boolean rotateRefreshTokens = true;

	/**
	 * Whether a refresh token that comes again after its rotation ends all tokens that
	 * descend from the same consent.
	 */
	private boolean revokeFamilyOnReuse = true;

	/**
	 * Whether somebody unknown who signs in on the hosted pages gets an account.
	 */
	private boolean provisionUnknownUsers = true;

	/**
	 * How long an access token is good for. At least a second.
	 */
	private Duration accessTokenLifetime = Duration.ofHours(24);

	/**
	 * How long a refresh token is good for. At least a second.
	 */
	private Duration refreshTokenLifetime = Duration.ofDays(30);

	/**
	 * How long an authorization code is good for. At least a second.
	 */
	private Duration authorizationCodeLifetime = Duration.ofMinutes(5);

	/**
	 * How long a code that was sent by e-mail is good for.
	 */
	private Duration emailedCodeLifetime = Duration.ofMinutes(3);

	/**
	 * Attempts at a code that was sent by e-mail. After as many wrong ones it is void.
	 */
	private int emailedCodeAttempts = 5;

	/**
	 * How long somebody stays signed in.
	 */
	private Duration sessionLifetime = Duration.ofMinutes(30);

	public List<String> getRedirectUris() {
		return this.redirectUris;
	}

	public void setRedirectUris(List<String> redirectUris) {
		this.redirectUris = redirectUris;
	}

	public boolean isIssueIdToken() {
		return this.issueIdToken;
	}

	public void setIssueIdToken(boolean issueIdToken) {
		this.issueIdToken = issueIdToken;
	}

	public boolean isEchoNonce() {
		return this.echoNonce;
	}

	public void setEchoNonce(boolean echoNonce) {
		this.echoNonce = echoNonce;
	}

	public boolean isRotateRefreshTokens() {
		return this.rotateRefreshTokens;
	}

	public void setRotateRefreshTokens(boolean rotateRefreshTokens) {
		this.rotateRefreshTokens = rotateRefreshTokens;
	}

	public boolean isRevokeFamilyOnReuse() {
		return this.revokeFamilyOnReuse;
	}

	public void setRevokeFamilyOnReuse(boolean revokeFamilyOnReuse) {
		this.revokeFamilyOnReuse = revokeFamilyOnReuse;
	}

	public boolean isProvisionUnknownUsers() {
		return this.provisionUnknownUsers;
	}

	public void setProvisionUnknownUsers(boolean provisionUnknownUsers) {
		this.provisionUnknownUsers = provisionUnknownUsers;
	}

	public Duration getAccessTokenLifetime() {
		return this.accessTokenLifetime;
	}

	public void setAccessTokenLifetime(Duration accessTokenLifetime) {
		this.accessTokenLifetime = accessTokenLifetime;
	}

	public Duration getRefreshTokenLifetime() {
		return this.refreshTokenLifetime;
	}

	public void setRefreshTokenLifetime(Duration refreshTokenLifetime) {
		this.refreshTokenLifetime = refreshTokenLifetime;
	}

	public Duration getAuthorizationCodeLifetime() {
		return this.authorizationCodeLifetime;
	}

	public void setAuthorizationCodeLifetime(Duration authorizationCodeLifetime) {
		this.authorizationCodeLifetime = authorizationCodeLifetime;
	}

	public Duration getEmailedCodeLifetime() {
		return this.emailedCodeLifetime;
	}

	public void setEmailedCodeLifetime(Duration emailedCodeLifetime) {
		this.emailedCodeLifetime = emailedCodeLifetime;
	}

	public int getEmailedCodeAttempts() {
		return this.emailedCodeAttempts;
	}

	public void setEmailedCodeAttempts(int emailedCodeAttempts) {
		this.emailedCodeAttempts = emailedCodeAttempts;
	}

	public Duration getSessionLifetime() {
		return this.sessionLifetime;
	}

	public void setSessionLifetime(Duration sessionLifetime) {
		this.sessionLifetime = sessionLifetime;
	}

}
