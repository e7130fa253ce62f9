package ai.contio.spring.sample;

import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.jspecify.annotations.Nullable;

/**
 * What Contio writes is Markdown. Templates show it with {@code th:utext}, which escapes
 * nothing, so that nothing of it may get through here: HTML within it is shown as text,
 * and links lead to where a browser finds no script.
 */
class Markdown {

	/* The headings of a page are of level 1 and 2 */
	private static final int BELOW_OURS = 2;

	private final Parser parser = Parser.builder().build();

	private final HtmlRenderer renderer = HtmlRenderer.builder().escapeHtml(true).sanitizeUrls(true).build();

	/**
	 * Markdown as HTML that a page can contain.
	 * @param markdown what was written, by whomever
	 * @return the HTML
	 */
	public String html(@Nullable String markdown) {
		Node text = this.parser.parse((markdown != null) ? markdown : "");
		text.accept(new AbstractVisitor() {

			@Override
			public void visit(Heading heading) {
				heading.setLevel(Math.min(heading.getLevel() + BELOW_OURS, 6));
			}

		});
		return this.renderer.render(text);
	}

}
