package ai.contio.spring.sandbox.test;

import java.util.List;
import java.util.function.Consumer;

import ai.contio.spring.sandbox.ContioSandbox;
import ai.contio.spring.sandbox.SandboxSettings;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.jspecify.annotations.Nullable;

import org.springframework.util.Assert;

/**
 * Starts a sandbox, resets it before each test, and hands it to tests that want it. It is
 * what {@link ContioSandboxTest} stands on, and can be used without it:
 *
 * <pre class="code">
 * &#64;RegisterExtension
 * static ContioSandboxExtension contio = ContioSandboxExtension
 *     .with((settings) -&gt; settings.getOauth().setIssueIdToken(false));
 * </pre>
 *
 * Used that way, or with {@code @ExtendWith}, the sandbox is the class's own. In a Spring
 * test the application is pointed at it just the same. Two tests of the class must not
 * run at the same time, which {@link ContioSandboxTest} sees to by itself.
 */
public final class ContioSandboxExtension
		implements BeforeAllCallback, BeforeEachCallback, AfterEachCallback, ParameterResolver {

	private static final Namespace NAMESPACE = Namespace.create(ContioSandboxExtension.class);

	private final @Nullable Consumer<SandboxSettings> settings;

	private volatile boolean ofClass;

	private volatile @Nullable ContioScenario current;

	/**
	 * An extension with a sandbox as {@link ContioSandboxTest} says, or with one of
	 * defaults.
	 */
	public ContioSandboxExtension() {
		this.settings = null;
	}

	private ContioSandboxExtension(Consumer<SandboxSettings> settings) {
		this.settings = settings;
	}

	/**
	 * An extension for a field with {@code @RegisterExtension}.
	 * @param settings changes the settings of its sandbox
	 * @return the extension
	 */
	public static ContioSandboxExtension with(Consumer<SandboxSettings> settings) {
		return new ContioSandboxExtension(settings);
	}

	/**
	 * The sandbox.
	 * @return the sandbox
	 * @throws IllegalStateException if JUnit has not come to the test class yet
	 */
	public ContioSandbox sandbox() {
		return scenario().sandbox();
	}

	/**
	 * What is given, what happens, and what is then so.
	 * @return the scenario
	 * @throws IllegalStateException if JUnit has not come to the test class yet
	 */
	public ContioScenario scenario() {
		ContioScenario scenario = this.current;
		Assert.state(scenario != null,
				"There is no sandbox yet: register this extension in a field with @RegisterExtension, "
						+ "and use it in tests and lifecycle methods");
		return scenario;
	}

	void customize(SandboxSettings target) {
		if (this.settings != null) {
			this.settings.accept(target);
		}
	}

	@Override
	public void beforeAll(ExtensionContext context) {
		this.ofClass = true;
		this.current = scenario(context);
	}

	@Override
	public void beforeEach(ExtensionContext context) {
		ContioScenario scenario = scenario(context);
		this.current = scenario;
		scenario.begin();
	}

	@Override
	public void afterEach(ExtensionContext context) {
		scenario(context).end();
	}

	@Override
	public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
		Class<?> type = parameter.getParameter().getType();
		return (type == ContioSandbox.class || type == ContioScenario.class)
				&& !(SpringTests.isOne(context) && SpringTests.resolves(parameter, context));
	}

	@Override
	public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
		ContioScenario scenario = scenario(context);
		return (parameter.getParameter().getType() == ContioSandbox.class) ? scenario.sandbox() : scenario;
	}

	private ContioScenario scenario(ExtensionContext context) {
		if (SpringTests.isOne(context)) {
			return SpringTests.scenario(context);
		}
		boolean ownSettings = this.settings != null;
		SandboxDemand demand = ownSettings ? new SandboxDemand(List.of(), this)
				: SandboxDemand.of(context.getRequiredTestClass());
		return scope(context, demand).getStore(NAMESPACE)
			.computeIfAbsent(demand, (key) -> new StartedSandbox(key), StartedSandbox.class)
			.scenario();
	}

	/* Where the sandbox is kept; JUnit closes it when that is over */
	private ExtensionContext scope(ExtensionContext context, SandboxDemand demand) {
		if (demand.owner() == null) {
			return context.getRoot();
		}
		if (this.settings != null && !this.ofClass) {
			return context;
		}
		ExtensionContext outermost = context;
		for (ExtensionContext each = context; each != null; each = each.getParent().orElse(null)) {
			outermost = each.getTestClass().isPresent() ? each : outermost;
		}
		return outermost;
	}

	private static final class StartedSandbox implements AutoCloseable {

		private final ContioScenario scenario;

		StartedSandbox(SandboxDemand demand) {
			this.scenario = new ContioScenario(demand.start((settings) -> {
			}), TestedApplication.NONE);
		}

		ContioScenario scenario() {
			return this.scenario;
		}

		@Override
		public void close() {
			this.scenario.sandbox().close();
		}

	}

}
