package ai.contio.spring.observation;

import io.micrometer.observation.Observation;
import org.jspecify.annotations.Nullable;

/**
 * What is known about a call to Contio: one call, with all its attempts.
 */
public class ContioClientObservationContext extends Observation.Context {

	private final String client;

	private final @Nullable String operation;

	private volatile @Nullable Integer status;

	private volatile @Nullable String code;

	private volatile @Nullable String requestId;

	private volatile int retries;

	/**
	 * The context of a call.
	 * @param client the part of the API: {@code user}, {@code admin} or {@code oauth}
	 * @param operation the id of the operation, or {@code null} if it is not known
	 */
	public ContioClientObservationContext(String client, @Nullable String operation) {
		this.client = client;
		this.operation = operation;
	}

	/**
	 * The part of the API.
	 * @return {@code user}, {@code admin} or {@code oauth}
	 */
	public String getClient() {
		return this.client;
	}

	/**
	 * The id of the operation.
	 * @return the id, or {@code null} if it is not known
	 */
	public @Nullable String getOperation() {
		return this.operation;
	}

	/**
	 * The status of the last answer.
	 * @return the status, or {@code null} if there was none
	 */
	public @Nullable Integer getStatus() {
		return this.status;
	}

	/**
	 * Set the status of the last answer.
	 * @param status the status
	 */
	public void setStatus(@Nullable Integer status) {
		this.status = status;
	}

	/**
	 * Contio's name for the error.
	 * @return the code as it came, or {@code null} if there was none
	 */
	public @Nullable String getCode() {
		return this.code;
	}

	/**
	 * Set Contio's name for the error.
	 * @param code the code
	 */
	public void setCode(@Nullable String code) {
		this.code = code;
	}

	/**
	 * The id of a failed request.
	 * @return the id, or {@code null} if Contio gave none
	 */
	public @Nullable String getRequestId() {
		return this.requestId;
	}

	/**
	 * Set the id of a failed request.
	 * @param requestId the id
	 */
	public void setRequestId(@Nullable String requestId) {
		this.requestId = requestId;
	}

	/**
	 * How often the call was repeated.
	 * @return 0 if the first attempt was the only one
	 */
	public int getRetries() {
		return this.retries;
	}

	/**
	 * Set how often the call was repeated.
	 * @param retries the number of attempts after the first
	 */
	public void setRetries(int retries) {
		this.retries = retries;
	}

}
