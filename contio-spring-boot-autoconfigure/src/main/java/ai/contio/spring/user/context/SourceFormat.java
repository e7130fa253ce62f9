package ai.contio.spring.user.context;

import ai.contio.spring.client.json.OpenEnum;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * What a text is written in. Values that Contio adds later are kept as they come.
 *
 * @param value the format as Contio spells it
 */
public record SourceFormat(@JsonValue String value) implements OpenEnum {

	/** JSON. */
	public static final SourceFormat JSON = new SourceFormat("json");

	/** Values with commas between them. */
	public static final SourceFormat CSV = new SourceFormat("csv");

	/** Values with tabs between them. */
	public static final SourceFormat TSV = new SourceFormat("tsv");

	/** XML. */
	public static final SourceFormat XML = new SourceFormat("xml");

	/** HTML. */
	public static final SourceFormat HTML = new SourceFormat("html");

	/** YAML. */
	public static final SourceFormat YAML = new SourceFormat("yaml");

	/** Markdown. */
	public static final SourceFormat MARKDOWN = new SourceFormat("md");

	/** Plain text. */
	public static final SourceFormat TEXT = new SourceFormat("txt");

	/**
	 * A format as Contio spells it.
	 */
	@JsonCreator(mode = JsonCreator.Mode.DELEGATING)
	public SourceFormat {
	}

	@Override
	public String toString() {
		return this.value;
	}

}
