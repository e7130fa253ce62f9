package ai.contio.spring.autoconfigure;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import ai.contio.spring.client.ContioConfigurationException;
import ai.contio.spring.client.ContioSecret;
import ai.contio.spring.seal.SealingKey;

/**
 * The keys of the properties, or what is wrong with them.
 */
final class ConnectionKeys {

	private static final String PROPERTY = "contio.oauth2.connections.keys";

	private ConnectionKeys() {
	}

	static List<SealingKey> of(List<ContioConnectionsProperties.Key> keys) {
		if (keys.isEmpty()) {
			throw new ContioConfigurationException(
					"contio.oauth2.connections.store is jdbc, and there is no key to seal tokens with",
					"Make a key with '%s' and set %s[0].id to a name for it, such as 2026-01, and %s[0].secret to what was printed (CONTIO_OAUTH2_CONNECTIONS_KEYS_0_ID and CONTIO_OAUTH2_CONNECTIONS_KEYS_0_SECRET in the environment)."
						.formatted(SealingKey.COMMAND, PROPERTY, PROPERTY));
		}
		Map<String, SealingKey> byId = new LinkedHashMap<>();
		for (int i = 0; i < keys.size(); i++) {
			SealingKey key = key("%s[%d]".formatted(PROPERTY, i), keys.get(i));
			if (byId.put(key.id(), key) != null) {
				throw new ContioConfigurationException(
						"%s[%d].id is '%s', which is the id of a key before it".formatted(PROPERTY, i, key.id()),
						"Give each key an id of its own. A key that sealed anything has to keep its id.");
			}
		}
		return List.copyOf(byId.values());
	}

	private static SealingKey key(String property, ContioConnectionsProperties.Key key) {
		return SealingKey.of(property, Objects.requireNonNullElse(key.getId(), ""),
				Objects.requireNonNullElseGet(key.getSecret(), () -> ContioSecret.of("")));
	}

}
