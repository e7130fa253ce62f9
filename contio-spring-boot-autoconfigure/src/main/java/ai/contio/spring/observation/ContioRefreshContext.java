package ai.contio.spring.observation;

import io.micrometer.observation.Observation;

/**
 * What is known of one refresh of an access token. Whose it is, is not.
 */
public final class ContioRefreshContext extends Observation.Context {

	/** Contio gave new tokens. */
	public static final String REFRESHED = "refreshed";

	/** Contio refused the refresh token: the user has to connect again. */
	public static final String REFUSED = "refused";

	/** Contio could not be reached, or failed: the connection is as it was. */
	public static final String FAILED = "failed";

	private String outcome = FAILED;

	/**
	 * What became of the refresh.
	 * @return {@link #REFRESHED}, {@link #REFUSED} or {@link #FAILED}
	 */
	public String getOutcome() {
		return this.outcome;
	}

	/**
	 * Set what became of the refresh.
	 * @param outcome {@link #REFRESHED} or {@link #REFUSED}
	 */
	public void setOutcome(String outcome) {
		this.outcome = outcome;
	}

}
