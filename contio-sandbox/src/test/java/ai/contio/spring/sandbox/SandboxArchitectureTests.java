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
	static final ArchRule knowsTheStarterOnlyInItsAutoconfigurationAndInTests = noClasses().that()
		.resideInAPackage("ai.contio.spring.sandbox..")
		.and()
		.resideOutsideOfPackages("ai.contio.spring.sandbox.autoconfigure..", "ai.contio.spring.sandbox.test..")
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
		.layer("test")
		.definedBy("ai.contio.spring.sandbox.test")
		.layer("call")
		.definedBy("ai.contio.spring.sandbox.call")
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
		.layer("resources")
		.definedBy("ai.contio.spring.sandbox.admin.*..", "ai.contio.spring.sandbox.template",
				"ai.contio.spring.sandbox.toolkit", "ai.contio.spring.sandbox.workflow", "ai.contio.spring.sandbox.sso")
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
		.whereLayer("test")
		.mayNotBeAccessedByAnyLayer()
		.whereLayer("call")
		.mayOnlyBeAccessedByLayers("sandbox", "control", "test")
		.whereLayer("autoconfigure")
		.mayNotBeAccessedByAnyLayer()
		.whereLayer("sandbox")
		.mayOnlyBeAccessedByLayers("autoconfigure", "test")
		.whereLayer("credential")
		.mayOnlyBeAccessedByLayers("sandbox")
		.whereLayer("control")
		.mayOnlyBeAccessedByLayers("sandbox", "test")
		.whereLayer("webhook")
		.mayOnlyBeAccessedByLayers("sandbox", "control", "user", "oauth", "credential", "test", "resources")
		.whereLayer("admin")
		.mayOnlyBeAccessedByLayers("sandbox", "control", "webhook", "user", "oauth", "credential", "resources")
		.whereLayer("user")
		.mayOnlyBeAccessedByLayers("sandbox", "control", "test", "resources")
		.whereLayer("resources")
		.mayOnlyBeAccessedByLayers("sandbox", "control", "test", "user")
		.whereLayer("oauth")
		.mayOnlyBeAccessedByLayers("sandbox", "control", "test", "resources")
		.because("the state of the API must not depend on what is done with it");

}
