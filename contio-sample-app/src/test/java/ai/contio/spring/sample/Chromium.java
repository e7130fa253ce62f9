package ai.contio.spring.sample;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;

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

	/* Where the pictures are that README and docs show; other runs leave them alone */
	private static final Path DOCS = Path.of("../docs/images");

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

	/**
	 * A screen of this width and a preference for light or dark. Windows cannot be as
	 * narrow as a phone.
	 */
	static void screen(ChromeDriver browser, int width, int height, String scheme) {
		browser.executeCdpCommand("Emulation.setDeviceMetricsOverride",
				Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", false));
		browser.executeCdpCommand("Emulation.setEmulatedMedia",
				Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", scheme),
						Map.of("name", "prefers-reduced-motion", "value", "reduce"))));
	}

	/**
	 * By how many pixels the page is wider than the screen.
	 */
	static int overflow(ChromeDriver browser) {
		Object pixels = browser
			.executeScript("return document.documentElement.scrollWidth - document.documentElement.clientWidth");
		return ((Number) pixels).intValue();
	}

	static void screenshot(ChromeDriver browser, String name) throws IOException {
		write(browser, Path.of("target/screenshots"), name);
	}

	/**
	 * A picture for README and docs, which is renewed when asked for.
	 */
	static void picture(ChromeDriver browser, String name) throws IOException {
		write(browser, Boolean.getBoolean("contio.docs.update") ? DOCS : Path.of("target/screenshots"), name);
	}

	private static void write(ChromeDriver browser, Path folder, String name) throws IOException {
		Path target = Files.createDirectories(folder).resolve(name + ".png");
		Files.write(target, browser.getScreenshotAs(OutputType.BYTES));
	}

}
