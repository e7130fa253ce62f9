package ai.contio.spring.autoconfigure;

import org.springframework.boot.autoconfigure.condition.AnyNestedCondition;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;

/**
 * The inbox has to be in a database: it was asked for, or the mode needs it.
 */
final class OnJdbcInbox extends AnyNestedCondition {

	OnJdbcInbox() {
		super(ConfigurationPhase.REGISTER_BEAN);
	}

	@ConditionalOnProperty(name = "contio.webhook.inbox.store", havingValue = "jdbc")
	static class Store {

	}

	@ConditionalOnProperty(name = "contio.webhook.mode", havingValue = "durable")
	static class Mode {

	}

}
