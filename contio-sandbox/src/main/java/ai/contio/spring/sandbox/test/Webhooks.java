package ai.contio.spring.sandbox.test;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Predicate;
import java.util.stream.Stream;

import ai.contio.spring.sandbox.ContioSandbox;
import ai.contio.spring.sandbox.SandboxEvent;
import ai.contio.spring.sandbox.control.SentEvent;
import ai.contio.spring.sandbox.webhook.SignedEvent;
import org.jspecify.annotations.Nullable;

/**
 * The webhooks of a test: those that the sandbox sent by HTTP, and those that were handed
 * to an application which cannot be reached by HTTP.
 */
final class Webhooks {

	private final ContioSandbox sandbox;

	private final TestedApplication application;

	/* Newest first */
	private final List<ObservedWebhook> handedOver = new CopyOnWriteArrayList<>();

	private volatile @Nullable String lastSent;

	Webhooks(ContioSandbox sandbox, TestedApplication application) {
		this.sandbox = sandbox;
		this.application = application;
	}

	String send(SandboxEvent event, Duration timeout) {
		String id = this.application.takesEvents() ? handOver(event.sign(), timeout) : deliver(event);
		this.lastSent = id;
		return id;
	}

	String sendAndWait(SandboxEvent event, Duration timeout) {
		String id = send(event, timeout);
		if (this.handedOver.stream().noneMatch((webhook) -> webhook.id().equals(id))) {
			awaitAnswer(id, timeout);
		}
		return id;
	}

	private void awaitAnswer(String id, Duration timeout) {
		try {
			this.sandbox.awaitDelivery(id, timeout);
		}
		catch (IllegalStateException ex) {
			throw new AssertionError(
					"%s. Sent were, newest first:%n%s".formatted(ex.getMessage(), Text.lines(find((webhook) -> true))),
					ex);
		}
	}

	private String deliver(SandboxEvent event) {
		SentEvent sent = event.send();
		if (sent.deliveryId() == null) {
			throw new AssertionError(
					"The webhook filter of the app leaves out %s, so that none was sent".formatted(sent.eventType()));
		}
		return sent.eventId();
	}

	private String handOver(SignedEvent event, Duration timeout) {
		int status = this.application.take(event, timeout);
		this.handedOver.add(0, new ObservedWebhook(event.eventId(), event.eventType(), List.of(status), "handed over"));
		return event.eventId();
	}

	@Nullable String lastSent() {
		return this.lastSent;
	}

	/* Newest first */
	List<ObservedWebhook> find(Predicate<ObservedWebhook> condition) {
		return Stream.concat(this.handedOver.stream(), this.sandbox.deliveries().stream().map(ObservedWebhook::of))
			.filter(condition)
			.toList();
	}

	void forget() {
		this.handedOver.clear();
		this.lastSent = null;
	}

}
