package ai.contio.spring.sandbox;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/**
 * Says what to do when the port of the sandbox is taken.
 */
final class SandboxPortInUseFailureAnalyzer extends AbstractFailureAnalyzer<SandboxPortInUseException> {

	@Override
	protected FailureAnalysis analyze(Throwable rootFailure, SandboxPortInUseException cause) {
		return new FailureAnalysis(String.valueOf(cause.getMessage()),
				"Stop what listens on port %d, or set contio.sandbox.port to another one; 0 takes any that is free."
					.formatted(cause.getPort()),
				cause);
	}

}
