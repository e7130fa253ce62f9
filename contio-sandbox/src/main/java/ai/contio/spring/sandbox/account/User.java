package ai.contio.spring.sandbox.account;

import java.time.Instant;
import java.util.UUID;

/**
 * A person.
 *
 * @param id the id of the user
 * @param email the address, in lower case
 * @param name the full name
 * @param timezone the IANA name of the time zone
 * @param workspaceId the workspace that the user belongs to
 * @param role the role there: WORKSPACE_OWNER, WORKSPACE_ADMIN or WORKSPACE_MEMBER
 * @param createdAt since when the account exists
 */
public record User(UUID id, String email, String name, String timezone, UUID workspaceId, String role,
		Instant createdAt) {

	/** The user whose data the sandbox is seeded with. */
	public static final User ADA = larkspur("a1c0ffee-0001-4a00-8000-00000000ada0", "ada@example.com", "Ada Lindqvist",
			"WORKSPACE_OWNER");

	/** A colleague of hers. */
	public static final User BRUNO = larkspur("a1c0ffee-0002-4a00-8000-0000000b4000", "bruno@example.com",
			"Bruno Okafor", "WORKSPACE_ADMIN");

	/** Another colleague of hers. */
	public static final User CHIARA = larkspur("a1c0ffee-0003-4a00-8000-0000000c4000", "chiara@example.com",
			"Chiara Tanaka", "WORKSPACE_MEMBER");

	/** Somebody whose workspace is not the partner's. */
	public static final User STRANGER = new User(UUID.fromString("a1c0ffee-0004-4a00-8000-0000000d4000"),
			"stranger@example.com", "Sam Stranger", "Europe/Stockholm", Workspace.STRANGERS.id(), "WORKSPACE_OWNER",
			Instant.parse("2026-02-01T08:00:00Z"));

	private static User larkspur(String id, String email, String name, String role) {
		return new User(UUID.fromString(id), email, name, "Europe/Stockholm", Workspace.LARKSPUR.id(), role,
				Instant.parse("2026-01-12T09:00:00Z"));
	}

}
