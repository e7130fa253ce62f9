package ai.contio.spring.client.json;

import tools.jackson.databind.cfg.CoercionAction;
import tools.jackson.databind.cfg.CoercionConfigs;
import tools.jackson.databind.cfg.CoercionInputShape;
import tools.jackson.databind.type.LogicalType;

/**
 * Forbids Jackson to turn one JSON type into another: a number into a text, a text into a
 * number, nothing into something. A whole number is a fine decimal.
 */
final class StrictScalars {

	private StrictScalars() {
	}

	static void apply(CoercionConfigs configs) {
		for (CoercionInputShape shape : CoercionInputShape.values()) {
			configs.defaultCoercions().setCoercion(shape, CoercionAction.Fail);
		}
		configs.findOrCreateCoercion(LogicalType.Float)
			.setCoercion(CoercionInputShape.Integer, CoercionAction.TryConvert);
	}

}
