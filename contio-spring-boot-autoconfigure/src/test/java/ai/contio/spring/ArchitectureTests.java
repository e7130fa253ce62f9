package ai.contio.spring;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import org.jspecify.annotations.NullMarked;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

/**
 * Which package may use which. A rule may speak of a package that has no class yet.
 */
@AnalyzeClasses(packages = ArchitectureTests.ROOT, importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTests {

	static final String ROOT = "ai.contio.spring";

	@ArchTest
	static final ArchRule clientKnowsNothingOfWhatIsBuiltOnIt = noClasses().that()
		.resideInAPackage(below("client"))
		.should()
		.dependOnClassesThat()
		.resideInAnyPackage(below("user"), below("admin"), below("oauth2"), below("webhook"))
		.allowEmptyShould(true)
		.because("every call goes out through client, so it must work with any one of them alone");

	@ArchTest
	static final ArchRule observationKnowsNothingOfWhatIsObserved = noClasses().that()
		.resideInAPackage(below("observation"))
		.should()
		.dependOnClassesThat()
		.resideInAnyPackage(below("client"), below("webhook"), below("user"), below("admin"), below("oauth2"))
		.allowEmptyShould(true)
		.because("client and webhook name what they do in its terms");

	@ArchTest
	static final ArchRule userAndAdminKnowNothingOfWebhooks = noClasses().that()
		.resideInAnyPackage(below("user"), below("admin"))
		.should()
		.dependOnClassesThat()
		.resideInAPackage(below("webhook"))
		.allowEmptyShould(true)
		.because("an application that only calls Contio receives nothing from it");

	@ArchTest
	static final ArchRule signaturesAndEventsHaveNoWebTypes = noClasses().that()
		.resideInAnyPackage(below("webhook.signature"), below("webhook.event"))
		.should()
		.dependOnClassesThat()
		.resideInAnyPackage("jakarta.servlet..", "org.springframework.web..", "org.springframework.http..",
				"org.springframework.security..", below("webhook.servlet"), below("webhook.reactive"))
		.allowEmptyShould(true)
		.because("an event may also arrive by a queue");

	@ArchTest
	static final ArchRule nothingUsesTheWiring = noClasses().that()
		.resideOutsideOfPackage(below("autoconfigure"))
		.should()
		.dependOnClassesThat()
		.resideInAPackage(below("autoconfigure"))
		.because("whoever does without Spring Boot's wiring has to be able to do without ours");

	@ArchTest
	static final ArchRule packagesHaveNoCycles = slices().matching(ROOT + ".(**)")
		.should()
		.beFreeOfCycles()
		.because("a package that can be read alone can be changed alone");

	@ArchTest
	static final ArchRule everyPackageIsNullMarked = classes()
		.should(new ArchCondition<>("be in a @NullMarked package") {

			@Override
			public void check(JavaClass type, ConditionEvents events) {
				boolean marked = type.getPackage().isAnnotatedWith(NullMarked.class);
				events.add(new SimpleConditionEvent(type, marked, type.getName() + " is in " + type.getPackageName()));
			}

		})
		.because("a type without @Nullable promises that there is no null");

	@ArchTest
	static final ArchRule jackson2IsNotUsed = noClasses().should()
		.dependOnClassesThat()
		.resideInAnyPackage("com.fasterxml.jackson.core..", "com.fasterxml.jackson.databind..")
		.because("Spring Boot 4 brings Jackson 3, which shares no more than its annotations with Jackson 2");

	private static String below(String name) {
		return ROOT + "." + name + "..";
	}

}
