package ai.contio.spring.sample;

import ai.contio.spring.oauth2.connection.ContioConnections;
import ai.contio.spring.sandbox.ContioSandbox;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.openqa.selenium.chrome.ChromeDriver;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.core.env.Environment;
import org.springframework.test.context.ActiveProfiles;

/**
 * Tests that use the sample as a person does, in Chromium. They are skipped, with a
 * message, where there is no Chromium.
 */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = "contio.sandbox.port=0")
@ActiveProfiles("sandbox")
abstract class InChromium {

	static ChromeDriver browser;

	Guest guest;

	@BeforeAll
	static void open() {
		browser = Chromium.open();
	}

	@AfterAll
	static void close() {
		if (browser != null) {
			browser.quit();
		}
	}

	@BeforeEach
	void come(@Autowired Environment environment, @Autowired ContioSandbox sandbox,
			@Autowired ContioConnections connections) {
		this.guest = new Guest(browser, environment.getProperty("local.server.port"), sandbox);
		this.guest.isNew(connections);
	}

}
