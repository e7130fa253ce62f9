package ai.contio.spring.benchmark.endpoint;

import java.util.stream.Stream;

import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;

/**
 * Starts what is measured, with the same settings for all.
 */
final class Applications {

	private Applications() {
	}

	static ConfigurableApplicationContext start(WebApplicationType stack) {
		return start(StarterApplication.class, stack, 0);
	}

	static ConfigurableApplicationContext startWithOthers(WebApplicationType stack, int otherListeners) {
		return start(StarterApplication.class, stack, otherListeners);
	}

	static ConfigurableApplicationContext startPeer(WebApplicationType stack, Class<?> application) {
		return start(application, stack, 0, "--contio.webhook.enabled=false");
	}

	static ConfigurableApplicationContext startWithDatabase(Class<?> application, String url, String... arguments) {
		String[] all = Stream.concat(Stream.of("--spring.autoconfigure.exclude=", "--spring.datasource.url=" + url,
				"--spring.datasource.hikari.maximum-pool-size=20"), Stream.of(arguments))
			.toArray(String[]::new);
		return start(application, WebApplicationType.SERVLET, 0, all);
	}

	private static ConfigurableApplicationContext start(Class<?> application, WebApplicationType stack,
			int otherListeners, String... arguments) {
		return new SpringApplicationBuilder(application).web(stack)
			.properties("server.port=0", "server.tomcat.max-keep-alive-requests=-1", "spring.main.banner-mode=off",
					"logging.level.root=warn", "contio.webhook.secret=" + SignedRequests.SECRET,
					"spring.autoconfigure.exclude=" + DataSourceAutoConfiguration.class.getName())
			.initializers((GenericApplicationContext context) -> {
				for (int i = 0; i < otherListeners; i++) {
					context.registerBean("other" + i, StarterApplication.OtherListener.class,
							StarterApplication.OtherListener::new);
				}
			})
			.run(arguments);
	}

}
