package ai.contio.spring.observation;

import io.micrometer.common.docs.KeyName;
import io.micrometer.observation.Observation;
import io.micrometer.observation.ObservationConvention;
import io.micrometer.observation.docs.ObservationDocumentation;

/**
 * The observation of refreshing access tokens, and its keys.
 */
public enum ContioRefreshObservationDocumentation implements ObservationDocumentation {

	/**
	 * A refresh of the access token of a connection: one request, for however many calls.
	 */
	REFRESH {

		@Override
		public Class<? extends ObservationConvention<? extends Observation.Context>> getDefaultConvention() {
			return DefaultContioRefreshObservationConvention.class;
		}

		@Override
		public KeyName[] getLowCardinalityKeyNames() {
			return RefreshKeys.values();
		}

	};

	/**
	 * The keys of {@link #REFRESH}.
	 */
	public enum RefreshKeys implements KeyName {

		/**
		 * {@code refreshed}, {@code refused} (the user has to connect again) or
		 * {@code failed} (the connection is as it was).
		 */
		OUTCOME("contio.outcome");

		private final String key;

		RefreshKeys(String key) {
			this.key = key;
		}

		@Override
		public String asString() {
			return this.key;
		}

	}

}
