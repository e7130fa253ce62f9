package ai.contio.spring.sandbox.user;

import java.util.List;
import java.util.Map;

import ai.contio.spring.sandbox.account.Accounts;
import ai.contio.spring.sandbox.account.User;
import ai.contio.spring.sandbox.account.Workspace;
import ai.contio.spring.sandbox.web.ApiException;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/**
 * Lets only those use a feature whose workspace pays for it.
 */
@Component
public final class Plan {

	private static final List<String> PLANS = List.of("FREE", "PRO", "ELITE", "ENT");

	private final Accounts accounts;

	Plan(Accounts accounts) {
		this.accounts = accounts;
	}

	/**
	 * Check that a plan is good enough.
	 * @param user who uses the feature
	 * @param required the least plan that has it
	 * @param feature the name of the feature
	 * @throws ApiException 402 if it is not
	 */
	public void require(User user, String required, String feature) {
		String current = this.accounts.workspace(user.workspaceId()).map(Workspace::plan).orElse("FREE");
		if (PLANS.indexOf(current) < PLANS.indexOf(required)) {
			throw new ApiException(HttpStatus.PAYMENT_REQUIRED, "feature_not_available",
					"The plan of the workspace is %s, and this takes %s.".formatted(current, required),
					Map.of("feature", feature, "current_plan", current, "required_plan", required));
		}
	}

}
