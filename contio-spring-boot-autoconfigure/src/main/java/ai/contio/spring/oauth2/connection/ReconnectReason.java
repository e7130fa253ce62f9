package ai.contio.spring.oauth2.connection;

/**
 * Why a user has to connect again.
 */
public enum ReconnectReason {

	/** Contio refused the refresh token. */
	REFRESH_REFUSED,

	/** The access token has expired, and there is no refresh token. */
	EXPIRED,

	/** The user, or Contio, has ended the connection there. */
	REVOKED,

	/** What is stored of the tokens cannot be read; the log says why. */
	UNREADABLE

}
