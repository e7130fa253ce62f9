package ai.contio.spring.client.json;

import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.cfg.MapperConfig;
import tools.jackson.databind.introspect.Annotated;
import tools.jackson.databind.introspect.AnnotatedMember;
import tools.jackson.databind.introspect.AnnotatedParameter;
import tools.jackson.databind.introspect.JacksonAnnotationIntrospector;

/**
 * Takes a record at its word: a component that is not {@code @Nullable} must be there and
 * must not be {@code null}.
 */
final class NullnessIntrospector extends JacksonAnnotationIntrospector {

	private static final JsonSetter.Value REFUSE_NULL = JsonSetter.Value.forValueNulls(Nulls.FAIL);

	@Override
	public @Nullable Boolean hasRequiredMarker(MapperConfig<?> config, AnnotatedMember member) {
		return isRequired(member) ? Boolean.TRUE : super.hasRequiredMarker(config, member);
	}

	@Override
	public JsonSetter.Value findSetterInfo(MapperConfig<?> config, Annotated annotated) {
		return isRequired(annotated) ? REFUSE_NULL : super.findSetterInfo(config, annotated);
	}

	private static boolean isRequired(Annotated annotated) {
		if (!(annotated instanceof AnnotatedParameter parameter)
				|| !(parameter.getOwner().getAnnotated() instanceof Constructor<?> constructor)
				|| !constructor.getDeclaringClass().isRecord()) {
			return false;
		}
		RecordComponent[] components = constructor.getDeclaringClass().getRecordComponents();
		if (constructor.getParameterCount() != components.length) {
			return false;
		}
		AnnotatedType type = components[parameter.getIndex()].getAnnotatedType();
		return !type.isAnnotationPresent(Nullable.class) && parameter.getRawType() != FieldValue.class;
	}

}
