package ai.contio.spring.sandbox;

import java.util.Map;

import org.springframework.boot.context.properties.source.InvalidConfigurationPropertyValueException;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.boot.web.server.servlet.context.AnnotationConfigServletWebServerApplicationContext;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.MutablePropertySources;
import org.springframework.util.ClassUtils;
import org.springframework.web.context.support.StandardServletEnvironment;

/**
 * Starts the context of a sandbox, apart from that of the application beside it.
 */
final class SandboxContext {

	private SandboxContext() {
	}

	static AnnotationConfigServletWebServerApplicationContext start(SandboxSettings settings) {
		AnnotationConfigServletWebServerApplicationContext context = new AnnotationConfigServletWebServerApplicationContext();
		context.setClassLoader(ContioSandbox.class.getClassLoader());
		context.setDisplayName("Contio sandbox");
		context.setEnvironment(new IsolatedEnvironment());
		context.getBeanFactory().registerSingleton("sandboxSettings", settings);
		context.getBeanFactory().registerSingleton("daemonServer", new DaemonServer());
		context.register(SandboxConfiguration.class, SandboxServerConfiguration.class);
		/*
		 * Its threads must not hold on to the class loader of an application that
		 * restarts
		 */
		ClassLoader overridden = ClassUtils.overrideThreadContextClassLoader(context.getClassLoader());
		try {
			context.refresh();
			return context;
		}
		catch (RuntimeException ex) {
			throw explain(ex);
		}
		finally {
			if (overridden != null) {
				Thread.currentThread().setContextClassLoader(overridden);
			}
		}
	}

	/* Spring Boot would advise to change the application's own port */
	private static RuntimeException explain(RuntimeException failure) {
		for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
			if (cause instanceof PortInUseException portInUse) {
				return new SandboxPortInUseException(portInUse.getPort());
			}
			if (cause instanceof InvalidConfigurationPropertyValueException invalid) {
				return invalid;
			}
		}
		return failure;
	}

	/**
	 * An environment without system properties and environment variables: a SERVER_PORT
	 * or a profile there is meant for the application.
	 */
	private static final class IsolatedEnvironment extends StandardServletEnvironment {

		@Override
		protected void customizePropertySources(MutablePropertySources sources) {
			sources.addLast(new MapPropertySource("contio-sandbox", Map.of()));
		}

	}

}
