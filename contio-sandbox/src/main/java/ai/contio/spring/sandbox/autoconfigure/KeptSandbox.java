package ai.contio.spring.sandbox.autoconfigure;

import java.util.Map;

import ai.contio.spring.sandbox.ContioSandbox;
import ai.contio.spring.sandbox.SandboxSettings;
import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;

import org.springframework.boot.devtools.restart.Restarter;

/**
 * A sandbox that Spring Boot's developer tools keep when they restart the application,
 * with its port and its data, until the settings of the sandbox change.
 * <p>
 * That is what {@code @RestartScope} is for. It would also keep the sandbox when settings
 * change, and, where the developer tools are on the class path but restart nothing, as in
 * tests, share one sandbox between all contexts.
 */
final class KeptSandbox implements AutoCloseable {

	private static final Log logger = LogFactory.getLog(ContioSandbox.class);

	private static final String ATTRIBUTE = ContioSandbox.class.getName();

	private final ContioSandbox sandbox;

	private final Map<String, String> properties;

	private KeptSandbox(SandboxSettings settings, Map<String, String> properties) {
		this.sandbox = ContioSandbox.start(settings);
		this.properties = properties;
	}

	/**
	 * Whether the application is one that the developer tools restart.
	 */
	static boolean isPossible() {
		try {
			return Restarter.getInstance().getInitialUrls() != null;
		}
		catch (IllegalStateException ex) {
			// No application has been started with the developer tools
			return false;
		}
	}

	/**
	 * The sandbox from before the restart, or a new one.
	 * @param settings what a new one is started with
	 * @param properties what the application says about the sandbox
	 */
	static ContioSandbox get(SandboxSettings settings, Map<String, String> properties) {
		Restarter restarter = Restarter.getInstance();
		Object kept = restarter.getOrAddAttribute(ATTRIBUTE, () -> new KeptSandbox(settings, properties));
		if (kept instanceof KeptSandbox same && same.properties.equals(properties)) {
			return same.sandbox;
		}
		/*
		 * Other settings, or another class loader: the module was open in a workspace
		 * that META-INF/spring-devtools.properties does not know the folders of
		 */
		logger.info("The Contio sandbox starts anew, without its data: its settings have changed");
		restarter.removeAttribute(ATTRIBUTE);
		close(kept);
		return ((KeptSandbox) restarter.getOrAddAttribute(ATTRIBUTE,
				() -> new KeptSandbox(settings, properties))).sandbox;
	}

	private static void close(Object kept) {
		try {
			((AutoCloseable) kept).close();
		}
		catch (Exception ex) {
			throw new IllegalStateException("The Contio sandbox from before the restart cannot be closed", ex);
		}
	}

	@Override
	public void close() {
		this.sandbox.close();
	}

}
