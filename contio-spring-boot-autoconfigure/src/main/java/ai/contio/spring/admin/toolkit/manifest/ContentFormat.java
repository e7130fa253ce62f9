package ai.contio.spring.admin.toolkit.manifest;

import ai.contio.spring.client.json.OpenEnum;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * The format in which an action button hands something on. Values that Contio adds later
 * are kept as they come.
 *
 * @param value the value as Contio spells it
 */
public record ContentFormat(@JsonValue String value) implements OpenEnum {

	/** Text with formatting. */
	public static final ContentFormat RICH_TEXT = new ContentFormat("rich_text");

	/** Markdown. */
	public static final ContentFormat MARKDOWN = new ContentFormat("markdown");

	/** Text without formatting. */
	public static final ContentFormat PLAIN_TEXT = new ContentFormat("plain_text");

	/** HTML. */
	public static final ContentFormat HTML = new ContentFormat("html");

	/**
	 * A value as Contio spells it.
	 */
	@JsonCreator(mode = JsonCreator.Mode.DELEGATING)
	public ContentFormat {
	}

	@Override
	public String toString() {
		return this.value;
	}

}
