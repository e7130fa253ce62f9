package ai.contio.spring.sandbox.oauth.login;

/**
 * A code that was sent by e-mail does not sign anybody in.
 */
public final class CodeRefusedException extends Exception {

	private final CodeRefusal refusal;

	CodeRefusedException(CodeRefusal refusal) {
		super("The code was refused: " + refusal);
		this.refusal = refusal;
	}

	/**
	 * Why not.
	 * @return the reason
	 */
	public CodeRefusal refusal() {
		return this.refusal;
	}

}
