package ai.contio.spring.webhook.durable;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

import javax.sql.DataSource;

import ai.contio.spring.webhook.ReceivedEvent;
import ai.contio.spring.webhook.WebhookDelivery;
import ai.contio.spring.webhook.inbox.Lease;
import ai.contio.spring.webhook.inbox.jdbc.JdbcInbox;
import ai.contio.spring.webhook.listener.ListenerCall;
import ai.contio.spring.webhook.listener.WebhookListener;
import org.jspecify.annotations.Nullable;

import org.springframework.aop.support.AopUtils;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.annotation.AnnotationTransactionAttributeSource;
import org.springframework.transaction.interceptor.TransactionAttribute;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Calls a listener that is {@code @Transactional} in a transaction that also says that it
 * is done. If the commit fails, or the lease has been lost, neither has happened.
 */
public final class TransactionalCall implements ListenerCall {

	private final AnnotationTransactionAttributeSource attributes = new AnnotationTransactionAttributeSource(false);

	private final Map<WebhookListener, Optional<TransactionAttribute>> known = new ConcurrentHashMap<>();

	private final JdbcInbox inbox;

	private final DataSource dataSource;

	private final Supplier<@Nullable PlatformTransactionManager> transactions;

	/**
	 * A way to call listeners.
	 * @param inbox the inbox
	 * @param dataSource its database, as the application uses it
	 * @param transactions the transaction manager of the application, if there is one
	 */
	public TransactionalCall(JdbcInbox inbox, DataSource dataSource,
			Supplier<@Nullable PlatformTransactionManager> transactions) {
		this.inbox = inbox;
		this.dataSource = dataSource;
		this.transactions = transactions;
	}

	@Override
	public CompletionStage<?> call(WebhookListener listener, ReceivedEvent event, WebhookDelivery delivery,
			Lease lease) {
		TransactionAttribute attribute = this.known.computeIfAbsent(listener, this::joinable).orElse(null);
		PlatformTransactionManager manager = (attribute != null) ? this.transactions.get() : null;
		if (attribute == null || manager == null) {
			return listener.call(event, delivery);
		}
		try {
			TransactionTemplate transaction = new TransactionTemplate(manager, attribute);
			transaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRED);
			transaction.executeWithoutResult((status) -> {
				listener.call(event, delivery).toCompletableFuture().join();
				finish(lease);
			});
			return CompletableFuture.completedStage(null);
		}
		catch (CompletionException ex) {
			return CompletableFuture.failedStage((ex.getCause() != null) ? ex.getCause() : ex);
		}
		catch (RuntimeException ex) {
			return CompletableFuture.failedStage(ex);
		}
	}

	private void finish(Lease lease) {
		// A transaction of another database can only be followed by the note
		if (TransactionSynchronizationManager.hasResource(this.dataSource)
				&& !this.inbox.doneInTransaction(this.dataSource, lease)) {
			throw new IllegalStateException(
					"The listener took longer than its lease, and its part was handed out again. Its transaction is rolled back.");
		}
	}

	/*
	 * What is returned by others is not done when the method returns, and its transaction
	 * is over by then
	 */
	private Optional<TransactionAttribute> joinable(WebhookListener listener) {
		if (listener.method().getReturnType() != void.class) {
			return Optional.empty();
		}
		Class<?> type = AopUtils.getTargetClass(listener.bean().get());
		return Optional.ofNullable(this.attributes.getTransactionAttribute(listener.method(), type))
			.filter((attribute) -> !attribute.isReadOnly() && isShared(attribute.getPropagationBehavior()));
	}

	private static boolean isShared(int propagation) {
		return propagation == TransactionDefinition.PROPAGATION_REQUIRED
				|| propagation == TransactionDefinition.PROPAGATION_MANDATORY
				|| propagation == TransactionDefinition.PROPAGATION_SUPPORTS;
	}

}
