package ai.contio.spring.sample;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A page can contain whatever was written, since nothing of it is taken for HTML.
 */
class MarkdownTests {

	private final Markdown markdown = new Markdown();

	@Test
	void headingsGoBelowThoseOfThePage() {
		assertThat(this.markdown.html("# Summary\n\n## Details\n\n##### Small print")).contains("<h3>Summary</h3>",
				"<h4>Details</h4>", "<h6>Small print</h6>");
	}

	@Test
	void htmlIsShownAsText() {
		assertThat(this.markdown.html("<script>alert(1)</script>\n\nand <img src=x onerror=alert(1)>"))
			.doesNotContain("<script", "<img")
			.contains("&lt;script&gt;", "&lt;img");
	}

	@Test
	void linksLeadToPagesOnly() {
		String html = this.markdown.html("[a](javascript:alert(1)) ![b](vbscript:c) [c](https://contio.ai/x)");
		assertThat(html).doesNotContain("javascript:", "vbscript:").contains("href=\"https://contio.ai/x\"");
	}

	@Test
	void nothingIsNothing() {
		assertThat(this.markdown.html(null)).isEmpty();
	}

}
