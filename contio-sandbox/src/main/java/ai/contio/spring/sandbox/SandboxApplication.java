package ai.contio.spring.sandbox;

import ai.contio.spring.sandbox.oauth.login.Outbox;

import org.springframework.boot.Banner;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/**
 * The sandbox as a program of its own. Its settings are {@code contio.sandbox.*}: on the
 * command line, in the environment, or in a {@code contio-sandbox.yml} in the current
 * folder.
 */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(SandboxSettings.class)
@Import({ SandboxConfiguration.class, SandboxServerConfiguration.class, Welcome.class })
public class SandboxApplication {

	/**
	 * Start the sandbox, or list its settings.
	 * @param args settings, such as {@code --contio.sandbox.port=4010}, or {@code --help}
	 */
	public static void main(String[] args) {
		if (Usage.isAskedFor(args)) {
			Usage.print(System.out);
			return;
		}
		new SpringApplicationBuilder(SandboxApplication.class).web(WebApplicationType.SERVLET)
			.properties("spring.config.name=contio-sandbox", "logging.level.root=warn",
					"logging.level." + Outbox.class.getName() + "=info")
			.initializers(new UnknownSettings())
			.bannerMode(Banner.Mode.OFF)
			.logStartupInfo(false)
			.run(args);
	}

}
