package ai.contio.spring.sandbox.control.page;

/**
 * Somebody, in a line.
 *
 * @param path where more is shown
 * @param name the full name
 * @param email the address
 * @param role the role in the workspace
 * @param workspace the name of the workspace
 * @param plan its billing plan
 * @param meetings how many meetings they see
 * @param openItems how many open action items they see
 * @param tokens how many access tokens for them are good right now
 */
record Person(String path, String name, String email, String role, String workspace, String plan, int meetings,
		int openItems, int tokens) {

}
