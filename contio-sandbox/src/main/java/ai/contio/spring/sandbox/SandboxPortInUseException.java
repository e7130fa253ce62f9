package ai.contio.spring.sandbox;

/**
 * Thrown when a sandbox cannot start because its port is taken.
 */
public final class SandboxPortInUseException extends IllegalStateException {

	SandboxPortInUseException(int port) {
		super("The Contio sandbox cannot start: port %d is in use. ".formatted(port)
				+ "Stop what listens there, or set contio.sandbox.port; 0 takes any that is free.");
	}

}
