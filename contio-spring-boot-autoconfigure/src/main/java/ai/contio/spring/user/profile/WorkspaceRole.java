package ai.contio.spring.user.profile;

import ai.contio.spring.client.json.OpenEnum;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * What a user is in a workspace. Values that Contio adds later are kept as they come.
 *
 * @param value the role as Contio spells it
 */
public record WorkspaceRole(@JsonValue String value) implements OpenEnum {

	/** Owns the workspace. */
	public static final WorkspaceRole OWNER = new WorkspaceRole("WORKSPACE_OWNER");

	/** Manages the workspace. */
	public static final WorkspaceRole ADMIN = new WorkspaceRole("WORKSPACE_ADMIN");

	/** Works in the workspace. */
	public static final WorkspaceRole MEMBER = new WorkspaceRole("WORKSPACE_MEMBER");

	/**
	 * A role as Contio spells it.
	 */
	@JsonCreator(mode = JsonCreator.Mode.DELEGATING)
	public WorkspaceRole {
	}

	@Override
	public String toString() {
		return this.value;
	}

}
