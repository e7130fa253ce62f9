package ai.contio.spring.webhook;

import java.time.Instant;

import ai.contio.spring.webhook.event.ContioEvent;
import ai.contio.spring.webhook.event.EventDecoder;
import ai.contio.spring.webhook.event.EventUser;
import ai.contio.spring.webhook.event.UndecodableEvent;
import ai.contio.spring.webhook.event.UnknownEvent;
import ai.contio.spring.webhook.inbox.EventKey;
import ai.contio.spring.webhook.inbox.InboxEvent;
import ai.contio.spring.webhook.signature.SignatureScheme;
import org.jspecify.annotations.Nullable;

/**
 * A verified event as it was received. Its data is bound when someone first asks for it,
 * and only once.
 */
public final class ReceivedEvent {

	private final byte[] body;

	private final EventEnvelope envelope;

	private final SignatureScheme scheme;

	private final Instant receivedAt;

	private volatile @Nullable ContioEvent data;

	private ReceivedEvent(byte[] body, EventEnvelope envelope, SignatureScheme scheme, Instant receivedAt) {
		this.body = body;
		this.envelope = envelope;
		this.scheme = scheme;
		this.receivedAt = receivedAt;
	}

	static ReceivedEvent read(byte[] body, SignatureScheme scheme, Instant receivedAt) throws MalformedEventException {
		return new ReceivedEvent(body, EnvelopeReader.read(body), scheme, receivedAt);
	}

	/**
	 * An event that was verified before, and stored.
	 * @param body the bytes as they were signed
	 * @param scheme the scheme that their signature was verified by
	 * @param receivedAt when they were received
	 * @return the event
	 * @throws IllegalStateException if the bytes are no event
	 */
	public static ReceivedEvent stored(byte[] body, SignatureScheme scheme, Instant receivedAt) {
		try {
			return read(body, scheme, receivedAt);
		}
		catch (MalformedEventException ex) {
			throw new IllegalStateException("A stored body is no event: " + ex.getMessage(), ex);
		}
	}

	/**
	 * The same delivery with the body that was received first for its event.
	 * @param firstBody the body that was received first
	 * @return this, or the event of the other body
	 */
	public ReceivedEvent withBody(byte[] firstBody) {
		if (firstBody == this.body) {
			return this;
		}
		return stored(firstBody, this.scheme, this.receivedAt);
	}

	/**
	 * The bytes as they were signed. Not a copy: do not change them.
	 * @return the body
	 */
	public byte[] body() {
		return this.body;
	}

	/**
	 * What stands around the data.
	 * @return the envelope
	 */
	public EventEnvelope envelope() {
		return this.envelope;
	}

	/**
	 * The scheme that the signature was verified by.
	 * @return the scheme
	 */
	public SignatureScheme scheme() {
		return this.scheme;
	}

	/**
	 * When it was received.
	 * @return the time by the receiver's clock
	 */
	public Instant receivedAt() {
		return this.receivedAt;
	}

	/**
	 * The typed data.
	 * @return the record of the event's type; {@link UnknownEvent} if the type has none,
	 * {@link UndecodableEvent} if the data does not fit it
	 */
	public ContioEvent data() {
		ContioEvent bound = this.data;
		if (bound == null) {
			synchronized (this) {
				bound = this.data;
				if (bound == null) {
					bound = bind();
					this.data = bound;
				}
			}
		}
		return bound;
	}

	/**
	 * Whether somebody asked for the data and it did not fit its record.
	 */
	boolean isFoundUndecodable() {
		return this.data instanceof UndecodableEvent;
	}

	/**
	 * The event with its envelope.
	 * @return the event
	 */
	public WebhookEvent<ContioEvent> toEvent() {
		return new WebhookEvent<>(this.envelope.eventType(), this.envelope.eventId(), this.envelope.timestamp(),
				this.envelope.partnerAppId(), this.envelope.forUser(), this.envelope.actorUserId(), data());
	}

	/**
	 * The event as the inbox takes it in.
	 * @return the event, about the user whom it is for
	 */
	public InboxEvent toInboxEvent() {
		EventUser user = this.envelope.forUser();
		return new InboxEvent(new EventKey(this.envelope.eventType(), this.envelope.eventId()), this.body,
				(user != null) ? user.id() : null, this.scheme.getKey(), this.receivedAt);
	}

	private ContioEvent bind() {
		String type = this.envelope.eventType();
		int start = this.envelope.dataStart();
		return (start < 0) ? EventDecoder.decode(type, null)
				: EventDecoder.decode(type, this.body, start, this.envelope.dataEnd() - start);
	}

}
