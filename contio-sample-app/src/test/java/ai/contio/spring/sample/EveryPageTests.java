package ai.contio.spring.sample;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Every page can be used on a phone and on a wide screen, in light and dark, and by who
 * does not see it. The navigation says which pages there are.
 */
class EveryPageTests extends InChromium {

	@Test
	void hasNoSeriousFindingOfAxeAndFitsTheScreen() throws IOException {
		Map<String, List<String>> findings = new TreeMap<>();
		this.guest.signsInAndConnects("ada@example.com", "workflows:read");
		for (String page : pages()) {
			this.guest.visit(page);
			inspect(page, findings);
		}
		assertThat(findings).isEmpty();
	}

	@Test
	void ofWhoIsNotSignedInHasNoneEither() throws IOException {
		Map<String, List<String>> findings = new TreeMap<>();
		for (String page : List.of("/login", "/", "/nowhere")) {
			this.guest.visit(page);
			inspect(page, findings);
		}
		this.guest.signIn();
		inspect("/me, not connected", findings);
		assertThat(findings).isEmpty();
	}

	@Test
	void navigationOpensOnAPhoneWithTheKeyboard() throws IOException {
		Chromium.screen(browser, 360, 740, "light");
		this.guest.visit("/");
		assertThat(browser.findElement(By.id("pages")).isDisplayed()).isFalse();
		browser.findElement(By.className("menu")).sendKeys("\n");
		this.guest.untilThereIs("#pages:popover-open");
		assertThat(Chromium.overflow(browser)).isZero();
		assertThat(Axe.seriousFindings(browser)).isEmpty();
		Chromium.screenshot(browser, "menu-360");
	}

	/* Those of the navigation, and what they lead to */
	private List<String> pages() {
		List<String> pages = new ArrayList<>(this.guest.pages());
		pages.addAll(List.of("/me/meetings/past", "/me/meetings/search?q=boat", "/me/action-items?done=true",
				"/me/meetings/6f1c1f3e-0000-4000-8000-000000000000"));
		this.guest.visit("/me/meetings/past");
		pages.add(browser.findElement(By.cssSelector("#meetings a")).getDomProperty("pathname"));
		browser.findElement(By.linkText("Harbour Outfitters renewal")).click();
		this.guest.until("steps");
		browser.findElement(By.cssSelector("#steps button")).click();
		this.guest.until("result");
		pages.add(this.guest.path());
		this.guest.visit("/me/chat");
		this.guest.type("message", "Which boats are late?");
		this.guest.press("send");
		this.guest.untilThereIs("#turns .agent");
		pages.add(this.guest.path());
		return pages;
	}

	private static void inspect(String page, Map<String, List<String>> findings) throws IOException {
		for (int width : new int[] { 360, 1280 }) {
			for (String scheme : List.of("light", "dark")) {
				Chromium.screen(browser, width, 800, scheme);
				List<String> found = new ArrayList<>(Axe.seriousFindings(browser));
				if (Chromium.overflow(browser) > 0) {
					found.add("%d pixels too wide".formatted(Chromium.overflow(browser)));
				}
				if (!found.isEmpty()) {
					findings.put("%s at %d, %s".formatted(page, width, scheme), found);
				}
				Chromium.screenshot(browser, "%s-%d-%s".formatted(page.replaceAll("\\W+", "-"), width, scheme));
			}
		}
		Chromium.screen(browser, 1280, 800, "light");
	}

}
