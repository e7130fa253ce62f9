package ai.contio.spring.autoconfigure;

import java.io.IOException;
import java.sql.Connection;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import ai.contio.spring.client.ContioSecret;
import ai.contio.spring.client.MultipartForm;
import ai.contio.spring.client.QueryParameters;
import ai.contio.spring.client.json.OpenEnum;
import ai.contio.spring.webhook.ContioWebhook;
import ai.contio.spring.webhook.event.ContioEventTypes;
import ai.contio.spring.webhook.event.MeetingCompleted;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import org.springframework.aop.framework.AopProxyUtils;
import org.springframework.aot.hint.MemberCategory;
import org.springframework.aot.hint.RuntimeHints;
import org.springframework.aot.hint.RuntimeHintsRegistrar;
import org.springframework.aot.hint.annotation.ReflectiveRuntimeHintsRegistrar;
import org.springframework.aot.hint.predicate.RuntimeHintsPredicates;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.core.io.support.SpringFactoriesLoader;
import org.springframework.util.ReflectionUtils;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A native image keeps all that is looked at by reflection. None was built here: these
 * tests ask the hints.
 */
class ContioRuntimeHintsTests {

	private static final RuntimeHints HINTS = hints();

	/* Neither read nor written as JSON, but made and taken apart by code */
	private static final Set<String> MADE_BY_HAND = Set.of("AuthorizationRequest", "ChatReply", "EventUser",
			"GroupedAdminClient", "GroupedUserClient", "UndecodableEvent", "UnknownEvent", "UserOperations");

	@Test
	void hintsAreFoundBySpring() {
		assertThat(SpringFactoriesLoader.forResourceLocation("META-INF/spring/aot.factories")
			.load(RuntimeHintsRegistrar.class)).hasAtLeastOneElementOfType(ContioRuntimeHints.class);
	}

	@Test
	void connectionsToADatabaseCanBeBounded() {
		assertThat(RuntimeHintsPredicates.proxies().forInterfaces(Connection.class)).accepts(HINTS);
	}

	@ParameterizedTest
	@MethodSource("operations")
	void everyOperationCanBeCalledThroughItsProxies(Class<?> operations) {
		assertThat(RuntimeHintsPredicates.proxies().forInterfaces(AopProxyUtils.completeJdkProxyInterfaces(operations)))
			.accepts(HINTS);
		assertThat(RuntimeHintsPredicates.proxies().forInterfaces(operations)).accepts(HINTS);
		assertThat(operations.getMethods()).allSatisfy(
				(method) -> assertThat(RuntimeHintsPredicates.reflection().onMethodInvocation(method)).accepts(HINTS));
	}

	@ParameterizedTest
	@MethodSource({ "operations", "events" })
	void everyInterfaceAndEventIsKnown(Class<?> type) {
		assertThat(RuntimeHintsPredicates.reflection().onType(type)).accepts(HINTS);
	}

	@ParameterizedTest
	@MethodSource("records")
	void everyRecordCanBeReadAndWritten(Class<?> type) {
		assertThat(type.getDeclaredConstructors()).allSatisfy(
				(constructor) -> assertThat(RuntimeHintsPredicates.reflection().onConstructorInvocation(constructor))
					.accepts(HINTS));
		assertThat(type.getRecordComponents()).allSatisfy((component) -> assertThat(
				RuntimeHintsPredicates.reflection().onMethodInvocation(component.getAccessor()))
			.accepts(HINTS));
		if (OpenEnum.class.isAssignableFrom(type)) {
			assertThat(RuntimeHintsPredicates.reflection()
				.onType(type)
				.withAnyMemberCategory(MemberCategory.ACCESS_DECLARED_FIELDS, MemberCategory.ACCESS_PUBLIC_FIELDS))
				.accepts(HINTS);
		}
	}

	@Test
	void listenerMethodsCanBeCalled() {
		RuntimeHints hints = new RuntimeHints();
		new ReflectiveRuntimeHintsRegistrar().registerRuntimeHints(hints, Notes.class);
		assertThat(RuntimeHintsPredicates.reflection()
			.onMethodInvocation(ReflectionUtils.findMethod(Notes.class, "on", MeetingCompleted.class))).accepts(hints);
	}

	@Test
	void secretsCanBeMadeOfProperties() {
		assertThat(RuntimeHintsPredicates.reflection()
			.onMethodInvocation(ReflectionUtils.findMethod(ContioSecret.class, "of", String.class))).accepts(HINTS);
	}

	@Test
	void scriptsOfTheTablesAreThere() throws IOException {
		Resource[] scripts = new PathMatchingResourcePatternResolver()
			.getResources("classpath*:ai/contio/spring/**/schema-*.sql");
		assertThat(scripts).hasSizeGreaterThanOrEqualTo(6)
			.allSatisfy((script) -> assertThat(RuntimeHintsPredicates.resource()
				.forResource(script.getURL().getPath().replaceAll(".*(?=ai/contio/spring/)", ""))).accepts(HINTS));
	}

	static List<Class<?>> operations() {
		return ContioRuntimeHints.operations().toList();
	}

	static Stream<Class<?>> events() {
		return ContioEventTypes.all().stream().map(ContioEventTypes::recordOf);
	}

	/* What is sent as query parameters or as a form writes itself, by no reflection */
	static List<Class<?>> records() {
		return new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests())
			.importPackages("ai.contio.spring.user", "ai.contio.spring.admin", "ai.contio.spring.oauth2.info",
					"ai.contio.spring.oauth2.signin", "ai.contio.spring.oauth2.sso", "ai.contio.spring.oauth2.token",
					"ai.contio.spring.webhook.event")
			.stream()
			.filter(JavaClass::isRecord)
			.<Class<?>>map(JavaClass::reflect)
			.filter((type) -> !QueryParameters.class.isAssignableFrom(type))
			.filter((type) -> !MultipartForm.class.isAssignableFrom(type))
			.filter((type) -> !MADE_BY_HAND.contains(type.getSimpleName()))
			.sorted((left, right) -> left.getName().compareTo(right.getName()))
			.toList();
	}

	private static RuntimeHints hints() {
		RuntimeHints hints = new RuntimeHints();
		new ContioRuntimeHints().registerHints(hints, null);
		return hints;
	}

	static class Notes {

		@ContioWebhook
		void on(MeetingCompleted event) {
		}

	}

}
