package ai.contio.spring.sample;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/**
 * Starts with the sandbox behind it, or with the real Contio where its credentials are in
 * the environment.
 */
@SpringBootApplication
public class SampleApplication {

	/**
	 * Start the application.
	 * @param args passed on to Spring Boot
	 */
	public static void main(String[] args) {
		SpringApplication application = new SpringApplication(SampleApplication.class);
		if (System.getenv("CONTIO_CLIENT_ID") == null) {
			application.setAdditionalProfiles("sandbox");
		}
		application.run(args);
	}

}
