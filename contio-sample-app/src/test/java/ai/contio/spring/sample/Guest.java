package ai.contio.spring.sample;

import java.util.List;

import ai.contio.spring.oauth2.connection.ContioConnections;
import ai.contio.spring.sandbox.ContioSandbox;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;

/**
 * Somebody who visits the sample with Chromium, and Contio's pages where they are sent
 * there.
 */
final class Guest {

	private final ChromeDriver browser;

	private final String url;

	private final ContioSandbox sandbox;

	Guest(ChromeDriver browser, String port, ContioSandbox sandbox) {
		this.browser = browser;
		this.url = "http://localhost:" + port;
		this.sandbox = sandbox;
	}

	/**
	 * Comes for the first time: neither here nor at Contio is anything known of them.
	 */
	void isNew(ContioConnections connections) {
		connections.list().flatMap((connection) -> connections.disconnect(connection.owner())).blockLast();
		this.sandbox.reset();
		Chromium.screen(this.browser, 1280, 800, "light");
		visit("/login");
		this.browser.manage().deleteAllCookies();
		this.browser.get(this.sandbox.url() + "/.well-known/jwks.json");
		this.browser.manage().deleteAllCookies();
	}

	void visit(String path) {
		this.browser.get(this.url + path);
	}

	String path() {
		return this.browser.getCurrentUrl().replace(this.url, "");
	}

	void signIn() {
		visit("/me");
		this.browser.findElement(By.name("password")).sendKeys("demo");
		press("sign-in");
		until("connect");
	}

	void signsInAndConnects(String email, String... declined) {
		signIn();
		press("connect");
		approve(email, declined);
		until("disconnect");
	}

	/**
	 * Allows at Contio what is asked for.
	 */
	void approve(String email, String... declined) {
		toConsent(email);
		for (String scope : declined) {
			this.browser.findElement(By.cssSelector("[name='scope'][value='%s']".formatted(scope))).click();
		}
		press("allow");
	}

	void toConsent(String email) {
		until("email");
		type("email", email);
		press("continue");
		until("verify");
		type("code", this.sandbox.code(email));
		press("verify");
		until("allow");
	}

	WebElement until(String id) {
		return Chromium.until(this.browser, By.id(id));
	}

	WebElement untilThereIs(String selector) {
		return Chromium.until(this.browser, By.cssSelector(selector));
	}

	String text(String id) {
		return this.browser.findElement(By.id(id)).getText();
	}

	void type(String id, String text) {
		this.browser.findElement(By.id(id)).clear();
		this.browser.findElement(By.id(id)).sendKeys(text);
	}

	void press(String id) {
		this.browser.findElement(By.id(id)).click();
	}

	/**
	 * The pages that the navigation leads to.
	 */
	List<String> pages() {
		visit("/login");
		return this.browser.findElements(By.cssSelector("#pages a"))
			.stream()
			.map((link) -> String.valueOf(link.getDomProperty("href")).replace(this.url, ""))
			.toList();
	}

}
