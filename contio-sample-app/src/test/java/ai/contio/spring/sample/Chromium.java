package ai.contio.spring.sample;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

import org.openqa.selenium.By;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.TimeoutException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.support.ui.WebDriverWait;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

/**
 * Chromium without a screen. Where there is none, a test is skipped and says so.
 */
final class Chromium {

	private static final Path BROWSER = Path.of("/usr/bin/chromium");

	private static final Path DRIVER = Path.of("/usr/bin/chromedriver");

	private Chromium() {
	}

	static ChromeDriver open() {
		assumeTrue(Files.isExecutable(BROWSER) && Files.isExecutable(DRIVER),
				() -> "skipped: %s and %s are not installed".formatted(BROWSER, DRIVER));
		ChromeOptions options = new ChromeOptions();
		options.setBinary(BROWSER.toFile());
		options.addArguments("--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
				"--disable-background-networking", "--disable-component-update", "--disable-sync",
				"--disable-dev-shm-usage");
		return new ChromeDriver(new ChromeDriverService.Builder().usingDriverExecutable(DRIVER.toFile()).build(),
				options);
	}

	static WebElement until(ChromeDriver browser, By there) {
		try {
			new WebDriverWait(browser, Duration.ofSeconds(20)).until((driver) -> !driver.findElements(there).isEmpty());
			return browser.findElement(there);
		}
		catch (TimeoutException ex) {
			throw new AssertionError("%s is not at %s: %s".formatted(there, browser.getCurrentUrl(),
					browser.findElement(By.tagName("body")).getText()), ex);
		}
	}

	static void screenshot(ChromeDriver browser, String name) throws IOException {
		Path target = Files.createDirectories(Path.of("target/screenshots")).resolve(name + ".png");
		Files.write(target, browser.getScreenshotAs(OutputType.BYTES));
	}

}
