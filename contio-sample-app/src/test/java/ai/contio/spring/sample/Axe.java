package ai.contio.spring.sample;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.openqa.selenium.chrome.ChromeDriver;

import org.springframework.core.io.ClassPathResource;

/**
 * Looks for what keeps people from using a page: with axe-core, in the page itself.
 */
final class Axe {

	private static final String RUN = """
			const done = arguments[arguments.length - 1];
			const bad = (finding) => finding.impact === 'serious' || finding.impact === 'critical';
			const line = (finding) => `${finding.id} (${finding.impact}): ` + finding.nodes
				.map((node) => `${node.target} ${node.any.map((check) => check.message)}`).join('; ');
			axe.run().then((found) => done(found.violations.filter(bad).map(line)), (error) => done([String(error)]));
			""";

	private static final String AXE = read();

	private Axe() {
	}

	static List<String> seriousFindings(ChromeDriver browser) {
		browser.executeScript(AXE);
		Object found = browser.executeAsyncScript(RUN);
		return ((List<?>) found).stream().map(String::valueOf).toList();
	}

	private static String read() {
		try {
			return new ClassPathResource("axe.min.js").getContentAsString(StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
