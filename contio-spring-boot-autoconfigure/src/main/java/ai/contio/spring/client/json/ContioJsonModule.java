package ai.contio.spring.client.json;

import java.time.OffsetDateTime;

import com.fasterxml.jackson.annotation.JsonInclude;
import tools.jackson.databind.module.SimpleModule;

/**
 * What Jackson has to be taught: {@link FieldValue}, nullness, times, and to notice
 * values that nobody knows.
 */
final class ContioJsonModule extends SimpleModule {

	ContioJsonModule() {
		super("contio");
		addDeserializer(FieldValue.class, new FieldValueDeserializer(null));
		addSerializer(FieldValue.class, new FieldValueSerializer());
		addDeserializer(OffsetDateTime.class, new OffsetDateTimeDeserializer());
	}

	@Override
	public void setupModule(SetupContext context) {
		super.setupModule(context);
		context.addDeserializerModifier(new OpenEnumDeserializer.Modifier());
		context.appendAnnotationIntrospector(new NullnessIntrospector());
		context.configOverride(FieldValue.class)
			.setInclude(JsonInclude.Value.construct(JsonInclude.Include.NON_EMPTY, JsonInclude.Include.ALWAYS));
	}

}
