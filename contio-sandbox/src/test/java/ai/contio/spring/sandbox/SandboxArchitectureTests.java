package ai.contio.spring.sandbox;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

@AnalyzeClasses(packages = "ai.contio.spring", importOptions = DoNotIncludeTests.class)
class SandboxArchitectureTests {

	@ArchTest
	static final ArchRule knowsTheStarterOnlyInItsAutoconfiguration = noClasses().that()
		.resideInAPackage("ai.contio.spring.sandbox..")
		.and()
		.resideOutsideOfPackage("ai.contio.spring.sandbox.autoconfigure..")
		.should()
		.dependOnClassesThat()
		.resideInAnyPackage("ai.contio.spring.client..", "ai.contio.spring.user..", "ai.contio.spring.admin..",
				"ai.contio.spring.oauth2..", "ai.contio.spring.webhook..", "ai.contio.spring.autoconfigure..")
		.because("a sandbox that shares code with the client would share its mistakes and confirm them");

	@ArchTest
	static final ArchRule hasNoCycles = slices().matching("ai.contio.spring.(sandbox..)").should().beFreeOfCycles();

	@ArchTest
	static final ArchRule pointsInOneDirection = layeredArchitecture()
		.consideringOnlyDependenciesInAnyPackage("ai.contio.spring.sandbox..")
		.layer("autoconfigure")
		.definedBy("ai.contio.spring.sandbox.autoconfigure")
		.layer("sandbox")
		.definedBy("ai.contio.spring.sandbox")
		.layer("credential")
		.definedBy("ai.contio.spring.sandbox.credential")
		.layer("control")
		.definedBy("ai.contio.spring.sandbox.control..")
		.layer("webhook")
		.definedBy("ai.contio.spring.sandbox.webhook")
		.layer("admin")
		.definedBy("ai.contio.spring.sandbox.admin")
		.layer("event")
		.definedBy("ai.contio.spring.sandbox.event")
		.layer("user")
		.definedBy("ai.contio.spring.sandbox.user..")
		.layer("oauth")
		.definedBy("ai.contio.spring.sandbox.oauth..")
		.layer("account")
		.definedBy("ai.contio.spring.sandbox.account")
		.layer("web")
		.definedBy("ai.contio.spring.sandbox.web")
		.whereLayer("autoconfigure")
		.mayNotBeAccessedByAnyLayer()
		.whereLayer("sandbox")
		.mayOnlyBeAccessedByLayers("autoconfigure")
		.whereLayer("credential")
		.mayOnlyBeAccessedByLayers("sandbox")
		.whereLayer("control")
		.mayOnlyBeAccessedByLayers("sandbox")
		.whereLayer("webhook")
		.mayOnlyBeAccessedByLayers("sandbox", "control", "user", "oauth", "credential")
		.whereLayer("admin")
		.mayOnlyBeAccessedByLayers("sandbox", "control", "webhook", "user", "oauth", "credential")
		.whereLayer("user")
		.mayOnlyBeAccessedByLayers("sandbox", "control")
		.whereLayer("oauth")
		.mayOnlyBeAccessedByLayers("sandbox", "control")
		.because("the state of the API must not depend on what is done with it");

}
