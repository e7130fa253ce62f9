package ai.contio.spring.oauth2.authorization;

import java.util.Locale;

/**
 * Why a user who meant to connect is not connected.
 */
public enum AuthorizationProblem {

	/** The link that starts the flow asks for something that cannot be. */
	INVALID_LINK(400, "The link asks for something that this application does not offer."),

	/** The answer belongs to no request that this browser has open. */
	UNKNOWN_STATE(400,
			"The answer belongs to no request that was made from this browser. It may have been answered already, "
					+ "or the session may have ended in between."),

	/** Somebody else is signed in than when the flow began. */
	OTHER_USER(403, "You are signed in as somebody else than when this was begun."),

	/** The user said no. */
	ACCESS_DENIED(400, "This application was not given permission at Contio."),

	/** Contio has not approved the application for a scope that it asks for. */
	INVALID_SCOPE(400, "Contio does not let this application ask for all that it asks for."),

	/** Contio answered with another error. */
	REFUSED(400, "Contio refused the request."),

	/** The answer has neither a code nor an error. */
	INCOMPLETE(400, "The answer of Contio is incomplete."),

	/** Contio does not take the code, or took it before. */
	INVALID_CODE(400, "The code that Contio sent has expired or was used before."),

	/** The code that was typed in is wrong, used or too old; another one can be sent. */
	WRONG_CODE(400, "That code is wrong or too old. Try again, or have a new one sent."),

	/** The sign-in took too long, and has to begin again. */
	SESSION_EXPIRED(400, "That took too long. Begin again."),

	/** The user belongs to another workspace than the one asked for. */
	WORKSPACE_CONFLICT(409, "You belong to another workspace at Contio."),

	/** There is no such workspace. */
	WORKSPACE_NOT_FOUND(400, "Contio does not know the workspace."),

	/** The workspace is not one that the application may put users into. */
	WORKSPACE_NOT_AUTHORIZED(403, "This application may not add users to the workspace."),

	/** The ID token or the user info cannot be trusted. */
	UNTRUSTED_IDENTITY(400, "What Contio said about you could not be verified."),

	/** Contio cannot be reached, or fails. */
	UNAVAILABLE(503, "Contio could not be reached. Nothing was changed.");

	private final int status;

	private final String sentence;

	AuthorizationProblem(int status, String sentence) {
		this.status = status;
		this.sentence = sentence;
	}

	/**
	 * The status of the page that says so.
	 * @return an HTTP status
	 */
	public int getStatus() {
		return this.status;
	}

	/**
	 * What the user is told.
	 * @return a sentence or two
	 */
	public String getSentence() {
		return this.sentence;
	}

	/**
	 * The problem in a URL.
	 * @return a lower-case word
	 */
	public String getCode() {
		return name().toLowerCase(Locale.ROOT);
	}

}
