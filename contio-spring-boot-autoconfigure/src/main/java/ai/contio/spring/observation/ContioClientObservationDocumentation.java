package ai.contio.spring.observation;

import io.micrometer.common.docs.KeyName;
import io.micrometer.observation.Observation;
import io.micrometer.observation.ObservationConvention;
import io.micrometer.observation.docs.ObservationDocumentation;

/**
 * What is observed of calls to Contio.
 */
public enum ContioClientObservationDocumentation implements ObservationDocumentation {

	/**
	 * A call with all its attempts and waits, until the head of the answer is there.
	 */
	CLIENT_CALL {

		@Override
		public Class<? extends ObservationConvention<? extends Observation.Context>> getDefaultConvention() {
			return DefaultContioClientObservationConvention.class;
		}

		@Override
		public KeyName[] getLowCardinalityKeyNames() {
			return LowCardinality.values();
		}

		@Override
		public KeyName[] getHighCardinalityKeyNames() {
			return HighCardinality.values();
		}

	};

	/**
	 * Names with few values.
	 */
	public enum LowCardinality implements KeyName {

		/** The part of the API: {@code user}, {@code admin} or {@code oauth}. */
		CLIENT("contio.client"),

		/** The id of the operation, or {@code none} for a call that has none. */
		OPERATION("contio.operation"),

		/** The status of the last answer, or {@code none}. */
		STATUS("http.status"),

		/**
		 * Contio's name for the error, {@code none} without one, or {@code other} if it
		 * does not look like a name.
		 */
		CODE("contio.code"),

		/**
		 * {@code SUCCESS}, {@code REDIRECTION}, {@code CLIENT_ERROR},
		 * {@code SERVER_ERROR} or {@code UNKNOWN}.
		 */
		OUTCOME("outcome"),

		/** How often the call was repeated. */
		RETRIES("contio.retries");

		private final String key;

		LowCardinality(String key) {
			this.key = key;
		}

		@Override
		public String asString() {
			return this.key;
		}

	}

	/**
	 * Names with many values.
	 */
	public enum HighCardinality implements KeyName {

		/** The id of a failed request, or {@code none}. */
		REQUEST_ID("contio.request.id");

		private final String key;

		HighCardinality(String key) {
			this.key = key;
		}

		@Override
		public String asString() {
			return this.key;
		}

	}

}
