package ai.contio.spring.admin.toolkit;

import ai.contio.spring.client.json.OpenEnum;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * How far a version of a toolkit has come. Values that Contio adds later are kept as they
 * come.
 *
 * @param value the value as Contio spells it
 */
public record VersionStatus(@JsonValue String value) implements OpenEnum {

	/** It can still be changed. */
	public static final VersionStatus DRAFT = new VersionStatus("DRAFT");

	/** It is the one that is installed. */
	public static final VersionStatus PUBLISHED = new VersionStatus("PUBLISHED");

	/** Another one has taken its place. */
	public static final VersionStatus DEPRECATED = new VersionStatus("DEPRECATED");

	/**
	 * A value as Contio spells it.
	 */
	@JsonCreator(mode = JsonCreator.Mode.DELEGATING)
	public VersionStatus {
	}

	@Override
	public String toString() {
		return this.value;
	}

}
