package ai.contio.spring.oauth2.authorization;

import java.io.Serializable;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * What can be said about one embedded sign-in. The name and the workspace are for a user
 * whom Contio does not know yet, and creates.
 *
 * @param name the name of a user who is created, or {@code null}
 * @param workspaceId the workspace of the partner that a user who is created is put into;
 * one of their own if {@code null}
 * @param admin whether the user manages that workspace
 * @param scopes the scopes to ask for; empty to ask for all that are configured
 */
public record EmbeddedSignInOptions(@Nullable String name, @Nullable String workspaceId, boolean admin,
		Set<String> scopes) implements Serializable {

	public EmbeddedSignInOptions {
		scopes = new LinkedHashSet<>(scopes);
	}

	/**
	 * For a user who has an account, or shall get a workspace of their own, and all
	 * configured scopes.
	 * @return the options
	 */
	public static EmbeddedSignInOptions defaults() {
		return new EmbeddedSignInOptions(null, null, false, Set.of());
	}

	/**
	 * The same, with a name for a user who is created.
	 * @param userName the name
	 * @return the options
	 */
	public EmbeddedSignInOptions name(String userName) {
		return new EmbeddedSignInOptions(userName, this.workspaceId, this.admin, this.scopes);
	}

	/**
	 * The same, with a workspace for a user who is created.
	 * @param id the id of a workspace of the partner
	 * @param manages whether the user manages it
	 * @return the options
	 */
	public EmbeddedSignInOptions workspace(String id, boolean manages) {
		return new EmbeddedSignInOptions(this.name, id, manages, this.scopes);
	}

	/**
	 * The same, with only these scopes.
	 * @param only some of the configured scopes
	 * @return the options
	 */
	public EmbeddedSignInOptions scopes(String... only) {
		return new EmbeddedSignInOptions(this.name, this.workspaceId, this.admin, new LinkedHashSet<>(List.of(only)));
	}

}
