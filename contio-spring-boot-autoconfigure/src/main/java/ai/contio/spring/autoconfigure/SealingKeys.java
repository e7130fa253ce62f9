package ai.contio.spring.autoconfigure;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

import ai.contio.spring.client.ContioConfigurationException;
import ai.contio.spring.client.ContioSecret;
import ai.contio.spring.seal.SealingKey;

/**
 * The keys of the properties, or what is wrong with them.
 */
final class SealingKeys {

	private SealingKeys() {
	}

	/**
	 * The keys of a property that has to have one.
	 * @param property the property
	 * @param missing what is wrong if there is none
	 * @param keys its value
	 */
	static List<SealingKey> required(String property, String missing, List<ContioConnectionsProperties.Key> keys) {
		if (keys.isEmpty()) {
			String variable = property.toUpperCase(Locale.ROOT).replace('.', '_').replace("-", "");
			throw new ContioConfigurationException(missing,
					"Make a key with '%s' and set %s[0].id to a name for it, such as 2026-01, and %s[0].secret to what was printed (%s_0_ID and %s_0_SECRET in the environment)."
						.formatted(SealingKey.COMMAND, property, property, variable, variable));
		}
		return of(property, keys);
	}

	static List<SealingKey> of(String property, List<ContioConnectionsProperties.Key> keys) {
		Map<String, SealingKey> byId = new LinkedHashMap<>();
		for (int i = 0; i < keys.size(); i++) {
			SealingKey key = key("%s[%d]".formatted(property, i), keys.get(i));
			if (byId.put(key.id(), key) != null) {
				throw new ContioConfigurationException(
						"%s[%d].id is '%s', which is the id of a key before it".formatted(property, i, key.id()),
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
