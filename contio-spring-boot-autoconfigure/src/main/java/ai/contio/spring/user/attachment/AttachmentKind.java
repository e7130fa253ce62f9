package ai.contio.spring.user.attachment;

import ai.contio.spring.client.json.OpenEnum;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * What an attachment is. Values that Contio adds later are kept as they come.
 *
 * @param value the kind as Contio spells it
 */
public record AttachmentKind(@JsonValue String value) implements OpenEnum {

	/** A file that Contio keeps. */
	public static final AttachmentKind FILE = new AttachmentKind("file");

	/** A link to something elsewhere. */
	public static final AttachmentKind LINK = new AttachmentKind("link");

	/**
	 * A kind as Contio spells it.
	 */
	@JsonCreator(mode = JsonCreator.Mode.DELEGATING)
	public AttachmentKind {
	}

	@Override
	public String toString() {
		return this.value;
	}

}
