package ai.contio.spring.client.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.cfg.CoercionAction;
import tools.jackson.databind.cfg.CoercionInputShape;
import tools.jackson.databind.cfg.DateTimeFeature;
import tools.jackson.databind.cfg.JsonNodeFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.type.LogicalType;

/**
 * Contio's JSON: names in snake case, times with their offset, numbers exact, unknown
 * properties ignored, and a record's component required unless it is {@code @Nullable} or
 * a {@link FieldValue}. The mapper is not a bean: the application's Jackson configuration
 * must not change how Contio is spoken to, nor the other way round.
 */
public final class ContioJson {

	private static final JsonMapper MAPPER = JsonMapper.builder()
		.annotationIntrospector(new NullnessIntrospector())
		.propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
		.enable(MapperFeature.INFER_RECORD_GETTERS_FROM_COMPONENTS_ONLY)
		.disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
		.disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES, DeserializationFeature.ACCEPT_FLOAT_AS_INT)
		.enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS, DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
		.disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
		.disable(DateTimeFeature.ADJUST_DATES_TO_CONTEXT_TIME_ZONE, DateTimeFeature.WRITE_DATES_AS_TIMESTAMPS)
		.withCoercionConfig(LogicalType.Textual,
				(config) -> config.setCoercion(CoercionInputShape.Integer, CoercionAction.Fail)
					.setCoercion(CoercionInputShape.Float, CoercionAction.Fail)
					.setCoercion(CoercionInputShape.Boolean, CoercionAction.Fail))
		.changeDefaultPropertyInclusion((inclusion) -> inclusion.withValueInclusion(JsonInclude.Include.NON_NULL))
		.withConfigOverride(FieldValue.class,
				(override) -> override
					.setInclude(JsonInclude.Value.construct(JsonInclude.Include.NON_EMPTY, JsonInclude.Include.ALWAYS)))
		.addModule(new SimpleModule("contio").addSerializer(new FieldValueSerializer())
			.addDeserializer(FieldValue.class, new FieldValueDeserializer()))
		.build();

	private ContioJson() {
	}

	/**
	 * The mapper for everything that goes to Contio or comes from it.
	 * @return the one mapper, which cannot be changed
	 */
	public static JsonMapper mapper() {
		return MAPPER;
	}

}
