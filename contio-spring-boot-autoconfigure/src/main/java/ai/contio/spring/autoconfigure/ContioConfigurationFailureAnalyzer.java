package ai.contio.spring.autoconfigure;

import ai.contio.spring.client.ContioConfigurationException;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/**
 * Prints what is wrong with the configuration, and what to do, in place of a stack trace.
 */
final class ContioConfigurationFailureAnalyzer extends AbstractFailureAnalyzer<ContioConfigurationException> {

	@Override
	protected FailureAnalysis analyze(Throwable rootFailure, ContioConfigurationException cause) {
		return new FailureAnalysis(cause.getDescription(), cause.getAction(), cause);
	}

}
