package ai.contio.spring.sandbox;

import java.util.List;

import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;

import org.springframework.boot.context.properties.source.ConfigurationPropertyName;
import org.springframework.boot.context.properties.source.ConfigurationPropertySource;
import org.springframework.boot.context.properties.source.ConfigurationPropertySources;
import org.springframework.boot.context.properties.source.IterableConfigurationPropertySource;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.CommandLinePropertySource;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.PropertySource;
import org.springframework.core.env.StandardEnvironment;

/**
 * Refuses what somebody wrote for the sandbox and it would have ignored. Values are not
 * shown: one of them could be a secret under a misspelt name.
 */
final class UnknownSettings implements ApplicationContextInitializer<ConfigurableApplicationContext> {

	private static final Log logger = LogFactory.getLog(UnknownSettings.class);

	private static final ConfigurationPropertyName SANDBOX = ConfigurationPropertyName.of("contio.sandbox");

	/* What Spring Boot itself takes on a command line */
	private static final List<String> OF_SPRING_BOOT = List.of("spring.", "logging.", "debug", "trace");

	private final SettingNames names = new SettingNames();

	@Override
	public void initialize(ConfigurableApplicationContext context) {
		ConfigurableEnvironment environment = context.getEnvironment();
		for (PropertySource<?> source : environment.getPropertySources()) {
			if (source instanceof CommandLinePropertySource<?> commandLine) {
				refuseUnknown(commandLine);
			}
		}
		for (ConfigurationPropertySource source : ConfigurationPropertySources.get(environment)) {
			if (source instanceof IterableConfigurationPropertySource iterable) {
				refuseUnknown(iterable);
			}
		}
	}

	private void refuseUnknown(CommandLinePropertySource<?> commandLine) {
		if (commandLine.containsProperty(CommandLinePropertySource.DEFAULT_NON_OPTION_ARGS_PROPERTY_NAME)) {
			throw new UnknownSettingException("The command line holds a word that does not begin with '--'.",
					"Write settings as --name=value, such as --contio.sandbox.port=4010. --help lists them.");
		}
		for (String name : List.of(commandLine.getPropertyNames())) {
			boolean known = name.startsWith(SettingNames.PREFIX) || OF_SPRING_BOOT.stream().anyMatch(name::startsWith);
			if (!known) {
				throw unknown("--" + name, name, "--");
			}
		}
	}

	private void refuseUnknown(IterableConfigurationPropertySource source) {
		for (ConfigurationPropertyName name : source) {
			if (!SANDBOX.isAncestorOf(name) || this.names.contain(name.toString())) {
				continue;
			}
			if (isEnvironment(source)) {
				/* A container's platform puts variables there that nobody wrote */
				logger.warn("There is no setting '%s', which the environment has. %s".formatted(name, meant(name)));
				continue;
			}
			throw unknown(name.toString(), name.toString(), "");
		}
	}

	private static boolean isEnvironment(ConfigurationPropertySource source) {
		return source.getUnderlyingSource() instanceof PropertySource<?> underlying
				&& underlying.getName().equals(StandardEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME);
	}

	private UnknownSettingException unknown(String found, String name, String dashes) {
		return new UnknownSettingException("There is no setting '%s'.".formatted(found),
				this.names.nearest(name).map((nearest) -> "Did you mean %s%s? ".formatted(dashes, nearest)).orElse("")
						+ "--help lists all settings.");
	}

	private String meant(ConfigurationPropertyName name) {
		return this.names.nearest(name.toString()).map("Did you mean %s?"::formatted).orElse("It has no effect.");
	}

}
