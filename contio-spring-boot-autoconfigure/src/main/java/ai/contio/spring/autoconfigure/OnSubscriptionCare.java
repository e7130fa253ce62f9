package ai.contio.spring.autoconfigure;

import org.springframework.boot.autoconfigure.condition.AnyNestedCondition;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;

/**
 * Whether anything of the webhook subscription is to be looked after.
 */
final class OnSubscriptionCare extends AnyNestedCondition {

	OnSubscriptionCare() {
		super(ConfigurationPhase.REGISTER_BEAN);
	}

	@ConditionalOnProperty("contio.webhook.subscription.public-url")
	static final class PublicUrl {

	}

	@ConditionalOnBooleanProperty("contio.webhook.subscription.warn-about-filter")
	static final class WarnAboutFilter {

	}

	@ConditionalOnBooleanProperty("contio.webhook.subscription.watch")
	static final class Watch {

	}

	@ConditionalOnProperty("contio.webhook.subscription.pending-disposition")
	static final class Disposition {

	}

	@ConditionalOnProperty("contio.webhook.subscription.retry-failed-within")
	static final class RetryFailed {

	}

}
