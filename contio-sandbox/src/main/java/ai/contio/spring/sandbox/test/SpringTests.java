package ai.contio.spring.sandbox.test;

import java.util.List;

import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;

import org.springframework.beans.factory.annotation.ParameterResolutionDelegate;
import org.springframework.context.ApplicationContext;
import org.springframework.core.annotation.MergedAnnotations;
import org.springframework.core.annotation.MergedAnnotations.SearchStrategy;
import org.springframework.test.context.junit.jupiter.SpringExtension;
import org.springframework.test.context.support.TestConstructorUtils;
import org.springframework.util.ClassUtils;

/**
 * What is different in a test that Spring manages. Spring's test support need not be on
 * the class path.
 */
final class SpringTests {

	private static final boolean PRESENT = ClassUtils.isPresent(
			"org.springframework.test.context.junit.jupiter.SpringExtension", SpringTests.class.getClassLoader());

	private SpringTests() {
	}

	static boolean isOne(ExtensionContext context) {
		return PRESENT && MergedAnnotations.search(SearchStrategy.TYPE_HIERARCHY)
			.withEnclosingClasses(ClassUtils::isInnerClass)
			.from(context.getRequiredTestClass())
			.stream(ExtendWith.class)
			.anyMatch((annotation) -> List.of(annotation.getClassArray("value")).contains(SpringExtension.class));
	}

	/* Two resolvers for one parameter are an error */
	static boolean resolves(ParameterContext parameter, ExtensionContext context) {
		return ParameterResolutionDelegate.isAutowirable(parameter.getParameter(), parameter.getIndex())
				|| TestConstructorUtils.isAutowirableConstructor(parameter.getDeclaringExecutable(),
						(name) -> context.getConfigurationParameter(name).orElse(null));
	}

	static ContioScenario scenario(ExtensionContext context) {
		ApplicationContext application = SpringExtension.getApplicationContext(context);
		return application.getBean(ContioScenario.class);
	}

}
