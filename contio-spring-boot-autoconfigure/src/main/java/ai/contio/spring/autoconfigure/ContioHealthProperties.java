package ai.contio.spring.autoconfigure;

import java.time.Duration;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.health.contributor.Status;

/**
 * When the health of the application says that something is wrong with Contio.
 */
@ConfigurationProperties("contio.health")
public class ContioHealthProperties {

	/**
	 * Status of a problem that no restart of this application mends: Contio does not
	 * answer or deliver, events were given up, or users have to connect again. WARNING
	 * leaves the health of the whole application as it is, DOWN does not.
	 */
	private String problemStatus = "WARNING";

	/**
	 * How long an answer of Contio is good, before whoever looks at the health has Contio
	 * asked again.
	 */
	private Duration apiInterval = Duration.ofMinutes(1);

	/**
	 * Most dead letters that are no problem.
	 */
	private int maxDeadLetters;

	/**
	 * Most users who have to connect again that are no problem.
	 */
	private int maxNeedReconnecting;

	public String getProblemStatus() {
		return this.problemStatus;
	}

	public void setProblemStatus(String problemStatus) {
		this.problemStatus = problemStatus;
	}

	public Duration getApiInterval() {
		return this.apiInterval;
	}

	public void setApiInterval(Duration apiInterval) {
		this.apiInterval = apiInterval;
	}

	public int getMaxDeadLetters() {
		return this.maxDeadLetters;
	}

	public void setMaxDeadLetters(int maxDeadLetters) {
		this.maxDeadLetters = maxDeadLetters;
	}

	public int getMaxNeedReconnecting() {
		return this.maxNeedReconnecting;
	}

	public void setMaxNeedReconnecting(int maxNeedReconnecting) {
		this.maxNeedReconnecting = maxNeedReconnecting;
	}

	Status problem() {
		return new Status(this.problemStatus);
	}

}
