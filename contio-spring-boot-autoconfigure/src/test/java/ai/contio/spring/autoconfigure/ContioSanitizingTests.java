package ai.contio.spring.autoconfigure;

import java.util.LinkedHashMap;
import java.util.Map;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.boot.actuate.autoconfigure.context.properties.ConfigurationPropertiesReportEndpointAutoConfiguration;
import org.springframework.boot.actuate.autoconfigure.env.EnvironmentEndpointAutoConfiguration;
import org.springframework.boot.actuate.context.properties.ConfigurationPropertiesReportEndpoint;
import org.springframework.boot.actuate.env.EnvironmentEndpoint;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.SystemEnvironmentPropertySource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * No credential of Contio is shown by the actuator, not even where the application shows
 * values, and however the credential was configured.
 */
class ContioSanitizingTests {

	private final ApplicationContextRunner contextRunner = new ApplicationContextRunner()
		.withConfiguration(AutoConfigurations.of(EnvironmentEndpointAutoConfiguration.class,
				ConfigurationPropertiesReportEndpointAutoConfiguration.class, ContioAutoConfiguration.class,
				ContioActuatorAutoConfiguration.class))
		.withPropertyValues("management.endpoints.web.exposure.include=*",
				"management.endpoints.jmx.exposure.include=*", "management.endpoint.env.show-values=always",
				"management.endpoint.configprops.show-values=always", "contio.client-id=shown-id",
				"contio.client-secret=hidden-1", "contio.api-key=hidden-2", "contio.webhook.secret=hidden-3",
				"contio.webhook.previous-secrets=hidden-4,hidden-5");

	@Test
	void configpropsShowsNoCredential() {
		this.contextRunner.run((context) -> assertThat(
				shown(context.getBean(ConfigurationPropertiesReportEndpoint.class).configurationProperties()))
			.contains("shown-id")
			.doesNotContain("hidden"));
	}

	@Test
	void configpropsShowsNoCredentialOfAList() {
		this.contextRunner
			.withPropertyValues("contio.webhook.previous-secrets[0]=hidden-6",
					"contio.webhook.previousSecrets[1]=hidden-7")
			.run((context) -> assertThat(
					shown(context.getBean(ConfigurationPropertiesReportEndpoint.class).configurationProperties()))
				.contains("shown-id")
				.doesNotContain("hidden"));
	}

	@Test
	void nothingShowsAKeyOfConnections() {
		this.contextRunner.withUserConfiguration(Keys.class)
			.withPropertyValues("contio.oauth2.connections.store=jdbc", "contio.oauth2.connections.keys[0].id=2026-01",
					"contio.oauth2.connections.keys[0].secret=hidden-8")
			.run((context) -> {
				assertThat(
						shown(context.getBean(ConfigurationPropertiesReportEndpoint.class).configurationProperties()))
					.contains("allowPlaintext")
					.doesNotContain("hidden");
				assertThat(shown(context.getBean(EnvironmentEndpoint.class).environment(null)))
					.contains("contio.oauth2.connections.store")
					.doesNotContain("hidden");
			});
	}

	@Test
	void envShowsNoCredential() {
		this.contextRunner
			.run((context) -> assertThat(shown(context.getBean(EnvironmentEndpoint.class).environment(null)))
				.contains("shown-id")
				.doesNotContain("hidden"));
	}

	@Test
	void envShowsNoCredentialInAnySpelling() {
		Map<String, Object> variables = new LinkedHashMap<>();
		for (String name : new String[] { "CONTIO_CLIENT_SECRET", "CONTIO_CLIENTSECRET", "contio_client_secret",
				"CONTIO_API_KEY", "CONTIO_APIKEY", "contio.apiKey", "CONTIO_WEBHOOK_SECRET",
				"CONTIO_OAUTH2_CONNECTIONS_KEYS_0_SECRET", "contio.oauth2.connections.keys[0].secret",
				"CONTIO_WEBHOOK_PREVIOUSSECRETS_0_", "CONTIO_WEBHOOK_PREVIOUS_SECRETS",
				"SPRING_SECURITY_OAUTH2_CLIENT_REGISTRATION_CONTIO_CLIENT_SECRET",
				"spring.security.oauth2.client.registration.contio.client-secret" }) {
			variables.put(name, "hidden-" + name);
		}
		variables.put("CONTIO_WEBHOOK_PATH", "/shown/path");
		this.contextRunner
			.withInitializer((context) -> context.getEnvironment()
				.getPropertySources()
				.addFirst(new SystemEnvironmentPropertySource("variables", variables)))
			.run((context) -> {
				EnvironmentEndpoint endpoint = context.getBean(EnvironmentEndpoint.class);
				assertThat(shown(endpoint.environment(null))).contains("/shown/path").doesNotContain("hidden");
				assertThat(variables.keySet())
					.allSatisfy((name) -> assertThat(shown(endpoint.environmentEntry(name))).doesNotContain("hidden"));
			});
	}

	@Test
	void envShowsNoCredentialInsideOfAnotherValue() {
		Map<String, Object> values = Map.of("sun.java.command", "app.jar --contio.api-key=hidden-1",
				"JAVA_TOOL_OPTIONS", "-Dcontio.webhook.secret=hidden-2 -Xmx1g", "SPRING_APPLICATION_JSON",
				"{\"contio\": {\n \"webhook\": {\"previous-secrets\" : [\"hidden-3\"]}}}", "nested",
				"--contio.webhook.previous-secrets[0]=hidden-4", "java.class.path",
				"/lib/contio-sandbox.jar:/lib/contio-keys.jar");
		this.contextRunner
			.withInitializer((context) -> context.getEnvironment()
				.getPropertySources()
				.addFirst(new MapPropertySource("values", values)))
			.run((context) -> assertThat(shown(context.getBean(EnvironmentEndpoint.class).environment(null)))
				.contains("/lib/contio-keys.jar")
				.doesNotContain("hidden"));
	}

	private static String shown(Object report) {
		return JsonMapper.builder().build().writeValueAsString(report);
	}

	@EnableConfigurationProperties(ContioConnectionsProperties.class)
	static class Keys {

	}

}
