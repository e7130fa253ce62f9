package ai.contio.spring.sandbox;

/**
 * Thrown when a sandbox cannot start because its port is taken.
 */
public final class SandboxPortInUseException extends IllegalStateException {

	private final int port;

	SandboxPortInUseException(int port) {
		super("The Contio sandbox cannot start: port %d is in use. contio.sandbox.port sets another one."
			.formatted(port));
		this.port = port;
	}

	/**
	 * The port that is taken.
	 * @return the port
	 */
	public int getPort() {
		return this.port;
	}

}
