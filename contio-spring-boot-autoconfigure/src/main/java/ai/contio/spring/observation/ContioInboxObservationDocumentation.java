package ai.contio.spring.observation;

import io.micrometer.common.docs.KeyName;
import io.micrometer.observation.docs.ObservationDocumentation;

/**
 * The observations of the way of an event through the inbox in durable mode, and their
 * keys. They carry the trace from the request to the listener, which runs later and maybe
 * on another node.
 */
public enum ContioInboxObservationDocumentation implements ObservationDocumentation {

	/**
	 * Storing an event with a task for each of its listeners, in durable mode.
	 */
	STORE {

		@Override
		public String getName() {
			return "contio.webhook.store";
		}

		@Override
		public String getContextualName() {
			return "contio webhook store";
		}

		@Override
		public KeyName[] getLowCardinalityKeyNames() {
			return StoreKeys.values();
		}

	},

	/**
	 * A stored event's turn at one listener, with all that the inbox has to do for it, in
	 * durable mode. Its span belongs to the trace of the request that brought the event.
	 */
	WORK {

		@Override
		public String getName() {
			return "contio.webhook.work";
		}

		@Override
		public String getContextualName() {
			return "contio webhook work";
		}

		@Override
		public KeyName[] getLowCardinalityKeyNames() {
			return WorkKeys.values();
		}

	};

	/**
	 * The keys of {@link #STORE}.
	 */
	public enum StoreKeys implements KeyName {

		/** The event's type, or {@code unknown}. */
		EVENT_TYPE("contio.event.type");

		private final String key;

		StoreKeys(String key) {
			this.key = key;
		}

		@Override
		public String asString() {
			return this.key;
		}

	}

	/**
	 * The keys of {@link #WORK}.
	 */
	public enum WorkKeys implements KeyName {

		/** The id of the listener. */
		LISTENER("contio.listener");

		private final String key;

		WorkKeys(String key) {
			this.key = key;
		}

		@Override
		public String asString() {
			return this.key;
		}

	}

}
