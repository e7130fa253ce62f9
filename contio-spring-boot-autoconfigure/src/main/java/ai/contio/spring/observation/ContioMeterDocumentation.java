package ai.contio.spring.observation;

import io.micrometer.common.docs.KeyName;
import io.micrometer.core.instrument.Meter;
import io.micrometer.core.instrument.docs.MeterDocumentation;

/**
 * The meters besides those of the observations.
 */
public enum ContioMeterDocumentation implements MeterDocumentation {

	/**
	 * Parts of events that no listener is done with; where the inbox is in memory, those
	 * of this JVM. A part is one event at one listener; those in the state {@code dead}
	 * are the dead letters.
	 */
	INBOX_PARTS("contio.webhook.inbox.parts", Meter.Type.GAUGE, InboxKeys.values()),

	/**
	 * How many seconds the oldest of these parts has been in its state.
	 */
	INBOX_AGE("contio.webhook.inbox.age", Meter.Type.GAUGE, InboxKeys.values()),

	/**
	 * Connections of users, as they are stored.
	 */
	CONNECTIONS("contio.connections", Meter.Type.GAUGE, ConnectionKeys.values()),

	/**
	 * Values that were read of an enumeration which has none by that name in this
	 * version, in answers and in events.
	 */
	UNKNOWN_VALUES("contio.unknown.values", Meter.Type.COUNTER, UnknownValueKeys.values());

	private final String meterName;

	private final Meter.Type type;

	private final KeyName[] keys;

	ContioMeterDocumentation(String meterName, Meter.Type type, KeyName[] keys) {
		this.meterName = meterName;
		this.type = type;
		this.keys = keys;
	}

	@Override
	public String getName() {
		return this.meterName;
	}

	@Override
	public Meter.Type getType() {
		return this.type;
	}

	@Override
	public KeyName[] getKeyNames() {
		return this.keys.clone();
	}

	/**
	 * The keys of {@link #INBOX_PARTS} and {@link #INBOX_AGE}.
	 */
	public enum InboxKeys implements KeyName {

		/**
		 * {@code received} (waits for its turn), {@code running} or {@code dead} (given
		 * up).
		 */
		STATE;

		@Override
		public String asString() {
			return "contio.state";
		}

	}

	/**
	 * The keys of {@link #CONNECTIONS}.
	 */
	public enum ConnectionKeys implements KeyName {

		/**
		 * {@code connected}, or {@code needs-reconnecting} if calls fail until the user
		 * connects again.
		 */
		STATE;

		@Override
		public String asString() {
			return "contio.state";
		}

	}

	/**
	 * The keys of {@link #UNKNOWN_VALUES}.
	 */
	public enum UnknownValueKeys implements KeyName {

		/** The Java type of the enumeration, such as {@code MeetingStatus}. */
		TYPE;

		@Override
		public String asString() {
			return "contio.type";
		}

	}

}
