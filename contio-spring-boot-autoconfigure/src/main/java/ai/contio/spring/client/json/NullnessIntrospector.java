package ai.contio.spring.client.json;

import java.lang.reflect.RecordComponent;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.cfg.MapperConfig;
import tools.jackson.databind.introspect.Annotated;
import tools.jackson.databind.introspect.AnnotatedConstructor;
import tools.jackson.databind.introspect.AnnotatedParameter;
import tools.jackson.databind.introspect.NopAnnotationIntrospector;

/**
 * Makes a record's nullness its contract with the JSON: a component that is not
 * {@code @Nullable} has to be there and must not be {@code null}. A {@link FieldValue}
 * has a state for either, so it may be missing.
 * <p>
 * Jackson treats a constructor argument that is not there like one that is {@code null}
 * where {@code null} is a failure, hence one rule is enough for both.
 */
final class NullnessIntrospector extends NopAnnotationIntrospector {

	@Override
	public JsonSetter.@Nullable Value findSetterInfo(MapperConfig<?> config, Annotated annotated) {
		RecordComponent component = componentOf(annotated);
		boolean required = component != null && component.getType() != FieldValue.class
				&& !component.getAnnotatedType().isAnnotationPresent(Nullable.class);
		return required ? JsonSetter.Value.forValueNulls(Nulls.FAIL) : JsonSetter.Value.empty();
	}

	private static @Nullable RecordComponent componentOf(Annotated annotated) {
		if (!(annotated instanceof AnnotatedParameter parameter)
				|| !(parameter.getOwner() instanceof AnnotatedConstructor constructor)) {
			return null;
		}
		RecordComponent[] components = constructor.getDeclaringClass().getRecordComponents();
		boolean canonical = components != null && components.length == constructor.getParameterCount();
		return canonical ? components[parameter.getIndex()] : null;
	}

}
