package ai.contio.spring.sandbox;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;

import org.openqa.selenium.By;
import org.openqa.selenium.StaleElementReferenceException;
import org.openqa.selenium.TimeoutException;
import org.openqa.selenium.WebDriverException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;
import org.openqa.selenium.support.ui.WebDriverWait;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

/**
 * Chromium without a screen, as wide as a desk or a phone. Where there is none, a test is
 * skipped and says so.
 */
final class Chromium implements AutoCloseable {

	private static final Path BROWSER = Path.of("/usr/bin/chromium");

	private static final Path DRIVER = Path.of("/usr/bin/chromedriver");

	private static final Duration TIMEOUT = Duration.ofSeconds(30);

	private final ChromeDriver driver;

	private Chromium(ChromeDriver driver) {
		this.driver = driver;
	}

	static Chromium open() {
		assumeTrue(Files.isExecutable(BROWSER) && Files.isExecutable(DRIVER),
				() -> "skipped: %s and %s are not installed".formatted(BROWSER, DRIVER));
		ChromeOptions options = new ChromeOptions();
		options.setBinary(BROWSER.toFile());
		options.addArguments("--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
				"--disable-background-networking", "--disable-component-update", "--disable-sync",
				"--disable-dev-shm-usage");
		LoggingPreferences console = new LoggingPreferences();
		console.enable(LogType.BROWSER, Level.WARNING);
		options.setCapability("goog:loggingPrefs", console);
		return new Chromium(new ChromeDriver(
				new ChromeDriverService.Builder().usingDriverExecutable(DRIVER.toFile()).build(), options));
	}

	/**
	 * Be as wide as this many CSS pixels, in light or dark.
	 */
	Chromium as(int width, boolean dark) {
		this.driver.executeCdpCommand("Emulation.setDeviceMetricsOverride",
				Map.of("width", width, "height", 900, "deviceScaleFactor", 1, "mobile", width < 600));
		this.driver.executeCdpCommand("Emulation.setEmulatedMedia",
				Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", dark ? "dark" : "light"))));
		return this;
	}

	void visit(String url) {
		this.driver.get(url);
	}

	void forgetCookies() {
		this.driver.manage().deleteAllCookies();
	}

	void press(String id) {
		follow(By.id(id));
	}

	/**
	 * Click what leads to another page, and wait until this one is left.
	 */
	void follow(By there) {
		WebElement element = until(there);
		element.click();
		new WebDriverWait(this.driver, TIMEOUT).until((any) -> isLeft(element));
	}

	/* In the middle of it the driver says so in words of its own */
	private static boolean isLeft(WebElement element) {
		try {
			element.isEnabled();
			return false;
		}
		catch (StaleElementReferenceException ex) {
			return true;
		}
		catch (WebDriverException ex) {
			if (String.valueOf(ex.getMessage()).contains("does not belong to the document")) {
				return true;
			}
			throw ex;
		}
	}

	void type(String id, String text) {
		WebElement field = until(By.id(id));
		field.clear();
		field.sendKeys(text);
	}

	void choose(String id, String option) {
		until(By.xpath("//select[@id='%s']//option[@value='%s' or .='%s']".formatted(id, option, option))).click();
	}

	String text(String id) {
		return until(By.id(id)).getText();
	}

	String value(String id) {
		return String.valueOf(until(By.id(id)).getDomProperty("value"));
	}

	String path() {
		return String.valueOf(this.driver.executeScript("return location.pathname + location.search"));
	}

	Object evaluate(String script) {
		return this.driver.executeScript(script);
	}

	WebElement until(By there) {
		try {
			new WebDriverWait(this.driver, TIMEOUT).until((any) -> !this.driver.findElements(there).isEmpty());
			return this.driver.findElement(there);
		}
		catch (TimeoutException ex) {
			throw new AssertionError("%s is not at %s: %s".formatted(there, this.driver.getCurrentUrl(),
					this.driver.findElement(By.tagName("body")).getText()), ex);
		}
	}

	/**
	 * What the console of the browser complains about since it was asked last.
	 */
	List<String> complaints() {
		return this.driver.manage().logs().get(LogType.BROWSER).getAll().stream().map(LogEntry::getMessage).toList();
	}

	/**
	 * Keep a picture of the whole page under {@code target/screenshots}, to be looked at.
	 */
	void screenshot(String name) throws IOException {
		Map<String, Object> picture = this.driver.executeCdpCommand("Page.captureScreenshot",
				Map.of("format", "png", "captureBeyondViewport", true));
		Path target = Files.createDirectories(Path.of("target/screenshots")).resolve(name + ".png");
		Files.write(target, Base64.getDecoder().decode((String) picture.get("data")));
	}

	@Override
	public void close() {
		this.driver.quit();
	}

}
