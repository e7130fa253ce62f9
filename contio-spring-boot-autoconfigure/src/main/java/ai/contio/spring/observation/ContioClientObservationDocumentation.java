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

		@Override
		public Observation.Event[] getEvents() {
			return Events.values();
		}

	},

	/**
	 * A wait of a call before an attempt, which is part of the time of the call.
	 */
	WAIT {

		@Override
		public String getName() {
			return "contio.client.wait";
		}

		@Override
		public String getContextualName() {
			return "contio wait";
		}

		@Override
		public KeyName[] getLowCardinalityKeyNames() {
			return WaitKeys.values();
		}

	};

	/**
	 * What can happen in a call. Each is a counter by the name of the observation and its
	 * own, and a mark on the span.
	 */
	public enum Events implements Observation.Event {

		/** The answer has another {@code X-API-Version} than the one before it. */
		API_VERSION_CHANGED;

		@Override
		public String getName() {
			return "api.version.changed";
		}

		@Override
		public String getContextualName() {
			return getName();
		}

	}

	/**
	 * The keys of {@link #WAIT}.
	 */
	public enum WaitKeys implements KeyName {

		/** The part of the API: {@code user}, {@code admin} or {@code oauth}. */
		CLIENT("contio.client"),

		/**
		 * {@code rate-limit} if Contio answered that there are too many calls,
		 * {@code paused} if it said so to another call before this one was sent,
		 * {@code backoff} after any other failure.
		 */
		REASON("contio.reason");

		private final String key;

		WaitKeys(String key) {
			this.key = key;
		}

		@Override
		public String asString() {
			return this.key;
		}

	}

	/**
	 * Names with few values.
	 */
	public enum LowCardinality implements KeyName {

		/** The part of the API: {@code user}, {@code admin} or {@code oauth}. */
		CLIENT("contio.client"),

		/** The id of the operation, or {@code none} for a call that has none. */
		OPERATION("contio.operation"),

		/**
		 * The path with names in place of ids, such as {@code /v1/things/{id}};
		 * {@code none} where an injected client was given a path without names.
		 */
		URI("uri"),

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
		RETRIES("contio.retries"),

		/** The {@code X-API-Version} of a good answer, or {@code none}. */
		API_VERSION("contio.api.version");

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
