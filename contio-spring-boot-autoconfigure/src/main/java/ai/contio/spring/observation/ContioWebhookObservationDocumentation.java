package ai.contio.spring.observation;

import io.micrometer.common.docs.KeyName;
import io.micrometer.observation.Observation;
import io.micrometer.observation.ObservationConvention;
import io.micrometer.observation.docs.ObservationDocumentation;

/**
 * The observations of receiving webhooks, and their keys.
 */
public enum ContioWebhookObservationDocumentation implements ObservationDocumentation {

	/**
	 * A request at the webhook endpoint, from its first byte to its answer.
	 */
	WEBHOOK {

		@Override
		public Class<? extends ObservationConvention<? extends Observation.Context>> getDefaultConvention() {
			return DefaultContioWebhookObservationConvention.class;
		}

		@Override
		public KeyName[] getLowCardinalityKeyNames() {
			return WebhookKeys.values();
		}

	},

	/**
	 * A call of a listener with an event.
	 */
	LISTENER {

		@Override
		public Class<? extends ObservationConvention<? extends Observation.Context>> getDefaultConvention() {
			return DefaultContioListenerObservationConvention.class;
		}

		@Override
		public KeyName[] getLowCardinalityKeyNames() {
			return ListenerKeys.values();
		}

	};

	/**
	 * The keys of {@link #WEBHOOK}.
	 */
	public enum WebhookKeys implements KeyName {

		/**
		 * The event's type, once verified; {@code unknown} for one that this version has
		 * no record for.
		 */
		EVENT_TYPE("contio.event.type"),

		/**
		 * {@code accepted}, {@code rejected}, {@code failed} or {@code deferred}.
		 */
		OUTCOME("contio.outcome"),

		/**
		 * Why, such as {@code signature-mismatch}.
		 */
		REASON("contio.reason"),

		/**
		 * The signature scheme that matched.
		 */
		SCHEME("contio.signature.scheme"),

		/**
		 * The secret that matched: {@code current} for the newest one, {@code previous}
		 * for any other.
		 */
		SECRET("contio.signature.secret"),

		/**
		 * The mode in which listeners run.
		 */
		MODE("contio.webhook.mode");

		private final String key;

		WebhookKeys(String key) {
			this.key = key;
		}

		@Override
		public String asString() {
			return this.key;
		}

	}

	/**
	 * The keys of {@link #LISTENER}.
	 */
	public enum ListenerKeys implements KeyName {

		/**
		 * The id of the listener.
		 */
		LISTENER("contio.listener"),

		/**
		 * The event's type, or {@code unknown}.
		 */
		EVENT_TYPE("contio.event.type"),

		/**
		 * How often the listener has been called with the event.
		 */
		ATTEMPT("contio.attempt"),

		/**
		 * {@code done}, {@code failed} (to be called again) or {@code dead} (given up).
		 */
		OUTCOME("contio.outcome");

		private final String key;

		ListenerKeys(String key) {
			this.key = key;
		}

		@Override
		public String asString() {
			return this.key;
		}

	}

}
