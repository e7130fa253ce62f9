package ai.contio.spring.benchmark.startup;

import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;

/**
 * A web application with Spring Security whose users sign in with a provider. It knows
 * nothing of the starter, and is started without it.
 */
@SpringBootConfiguration(proxyBeanMethods = false)
@EnableAutoConfiguration
final class PlainApplication {

	private PlainApplication() {
	}

	/**
	 * Start it.
	 * @param arguments none
	 */
	public static void main(String[] arguments) {
		Start.of(PlainApplication.class);
	}

}
