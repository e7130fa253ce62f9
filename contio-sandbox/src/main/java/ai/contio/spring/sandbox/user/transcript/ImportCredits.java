package ai.contio.spring.sandbox.user.transcript;

import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

import ai.contio.spring.sandbox.account.User;
import ai.contio.spring.sandbox.state.Resettable;
import ai.contio.spring.sandbox.user.UserSettings;
import ai.contio.spring.sandbox.web.ApiException;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/**
 * What workspaces have left for imports. What an import costs is not published: here it
 * is one credit each, as soon as it is accepted.
 */
@Component
final class ImportCredits implements Resettable {

	private final Map<UUID, Integer> spent = new ConcurrentHashMap<>();

	private final UserSettings settings;

	ImportCredits(UserSettings settings) {
		this.settings = settings;
	}

	@Override
	public void reset() {
		this.spent.clear();
	}

	/**
	 * Pay for an import.
	 * @param user whose workspace pays
	 * @throws ApiException 402 if it has no credit left
	 */
	void spend(User user) {
		Integer credits = this.settings.getImportCredits();
		if (credits != null) {
			this.spent.compute(user.workspaceId(), (id, before) -> spendOne((before != null) ? before : 0, credits));
		}
	}

	private static int spendOne(int before, int credits) {
		if (before >= credits) {
			throw new ApiException(HttpStatus.PAYMENT_REQUIRED, "insufficient_credits",
					"The workspace has used up its %d credits for imports.".formatted(credits));
		}
		return before + 1;
	}

}
