package ai.contio.spring.sandbox.account;

import java.util.UUID;

/**
 * A workspace.
 *
 * @param id the id of the workspace
 * @param name what it is called
 * @param plan its billing plan: FREE, PRO, ELITE or ENT
 * @param ofPartner whether it belongs to the partner app, so that the app may put people
 * into it
 */
public record Workspace(UUID id, String name, String plan, boolean ofPartner) {

	/** Larkspur Kayaks, a company of nine that meets a lot. It is the partner's own. */
	public static final Workspace LARKSPUR = new Workspace(UUID.fromString("90a5ca9e-51a7-4d0b-8c33-1a4c5b0a7001"),
			"Larkspur Kayaks", "ELITE", true);

	/** A workspace that has nothing to do with the partner app. */
	public static final Workspace STRANGERS = new Workspace(UUID.fromString("90a5ca9e-51a7-4d0b-8c33-1a4c5b0a7002"),
			"Strangers Ltd", "FREE", false);

}
