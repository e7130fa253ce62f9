package ai.contio.spring.sandbox.account;

/**
 * Learns of workspaces that come to be.
 */
@FunctionalInterface
public interface NewWorkspaces {

	/**
	 * A workspace was made for the partner app.
	 * @param workspace the workspace
	 */
	void made(Workspace workspace);

}
