package ai.contio.spring.client.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.cfg.DateTimeFeature;
import tools.jackson.databind.cfg.JsonNodeFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Contio's JSON: how it is read and written, the same in every application. The
 * application's own Jackson configuration is neither used nor changed, because its
 * inclusion rules could delete an explicit {@code null}, which means something here.
 * <p>
 * Reading is strict about what a record declares and lenient about the rest. A record
 * component that is not {@code @Nullable} must be there and must not be {@code null}. A
 * value must have the JSON type of its component, so that the text {@code "1"} is no
 * number. Fields that no component names are ignored, since Contio may add some at any
 * time. Times keep the offset they came with, and numbers keep every digit.
 * <p>
 * Writing leaves out what is {@code null}, except for a {@link FieldValue}, which says
 * itself whether it is left out.
 */
public final class ContioJson {

	private static final JsonMapper MAPPER = JsonMapper.builder()
		.propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
		.addModule(new ContioJsonModule())
		.withAllCoercionConfigs(StrictScalars::apply)
		.disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
		.enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS, DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
		.disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
		.disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
		.disable(DateTimeFeature.WRITE_DATES_AS_TIMESTAMPS, DateTimeFeature.WRITE_DATES_WITH_CONTEXT_TIME_ZONE)
		// A method that a record adds for convenience is no field of Contio's.
		.enable(MapperFeature.INFER_RECORD_GETTERS_FROM_COMPONENTS_ONLY)
		.changeDefaultPropertyInclusion((inclusion) -> inclusion.withValueInclusion(JsonInclude.Include.NON_NULL))
		.build();

	private ContioJson() {
	}

	/**
	 * The one mapper that reads and writes Contio's JSON. It cannot be changed: derive
	 * another one with {@link JsonMapper#rebuild()} where something has to differ.
	 * @return the shared mapper
	 */
	public static JsonMapper mapper() {
		return MAPPER;
	}

}
