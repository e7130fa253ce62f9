package ai.contio.spring.autoconfigure;

import org.jspecify.annotations.Nullable;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.UnreachableFilterChainException;

/**
 * Explains a start that failed because a security filter chain of the application's takes
 * every request before the webhook's chain is asked.
 */
class UnreachableFilterChainFailureAnalyzer extends AbstractFailureAnalyzer<UnreachableFilterChainException> {

	@Override
	protected @Nullable FailureAnalysis analyze(Throwable rootFailure, UnreachableFilterChainException cause) {
		SecurityFilterChain unreachable = cause.getUnreachableFilterChain();
		if (unreachable == null || !unreachable.toString().contains("contioWebhookSecurityFilterChain")) {
			return null;
		}
		return new FailureAnalysis(
				"A SecurityFilterChain of this application matches every request and comes before the one that lets Contio's webhooks through, so that no webhook could arrive",
				"Give your chain a securityMatcher or a lower precedence, such as @Order(0); or set contio.webhook.security.enabled to false and permit the webhook path, without CSRF protection, in your own chain.",
				cause);
	}

}
