package ai.contio.spring.benchmark.startup;

import java.lang.management.ManagementFactory;
import java.util.stream.Stream;

import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * Starts an application, says how many milliseconds after the start of the JVM it was
 * ready, and ends.
 */
final class Start {

	private static final String PROVIDER = "spring.security.oauth2.client.provider.other.";

	private static final String REGISTRATION = "spring.security.oauth2.client.registration.other.";

	private static final String[] PROPERTIES = { "server.port=0", "spring.main.banner-mode=off",
			"logging.level.root=warn", PROVIDER + "authorization-uri=https://example.com/authorize",
			PROVIDER + "token-uri=https://example.com/token", PROVIDER + "user-info-uri=https://example.com/user",
			PROVIDER + "user-name-attribute=sub", PROVIDER + "jwk-set-uri=https://example.com/keys",
			REGISTRATION + "client-id=id", REGISTRATION + "client-secret=secret",
			REGISTRATION + "authorization-grant-type=authorization_code", REGISTRATION + "scope=openid",
			REGISTRATION + "redirect-uri={baseUrl}/login/oauth2/code/{registrationId}" };

	private Start() {
	}

	static void of(Class<?> application, String... properties) {
		ConfigurableApplicationContext context = new SpringApplicationBuilder(application)
			.properties(Stream.of(PROPERTIES, properties).flatMap(Stream::of).toArray(String[]::new))
			.run();
		System.out
			.println("ready " + (System.currentTimeMillis() - ManagementFactory.getRuntimeMXBean().getStartTime()));
		context.close();
	}

}
