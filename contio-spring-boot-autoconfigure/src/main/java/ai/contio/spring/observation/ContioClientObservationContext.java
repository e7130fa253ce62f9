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

	private volatile @Nullable String uri;

	private volatile @Nullable String apiVersion;

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
	 * The path of the call, with names in place of ids.
	 * @return the template, or {@code null} if it is not known
	 */
	public @Nullable String getUri() {
		return this.uri;
	}

	/**
	 * Set the path of the call.
	 * @param uri the path, with names in place of ids
	 */
	public void setUri(@Nullable String uri) {
		this.uri = uri;
	}

	/**
	 * The version of the API that answered.
	 * @return the version as major.minor, or {@code null} if it is not known
	 */
	public @Nullable String getApiVersion() {
		return this.apiVersion;
	}

	/**
	 * Set the version of the API that answered.
	 * @param apiVersion the version as major.minor
	 */
	public void setApiVersion(@Nullable String apiVersion) {
		this.apiVersion = apiVersion;
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
