package ai.contio.spring.sample.crm;

import ai.contio.spring.webhook.ContioWebhook;
import ai.contio.spring.webhook.WebhookEvent;
import ai.contio.spring.webhook.event.ContioEvent;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Writes what happens into the CRM. When that fails, the listener is called again after a
 * while, and in the end its part in the event is a dead letter. Other listeners have
 * their own parts and know nothing of it.
 */
@Component
class CrmListener {

	static final String ID = "crm";

	private final Crm crm;

	CrmListener(Crm crm) {
		this.crm = crm;
	}

	/**
	 * The entry and the note that this listener is done are committed together, since the
	 * method is transactional and writes to the database that the events are stored in:
	 * there is exactly one entry for an event, whatever happens. The id is set because
	 * what waits in the database is found by it, and the method may be renamed.
	 */
	@Transactional
	@ContioWebhook(id = ID, types = { "meeting.completed", "action_item.created", "action_item.completed" })
	void onEvent(WebhookEvent<ContioEvent> event) {
		String contact = (event.forUser() != null) ? event.forUser().email() : null;
		this.crm.write(event.eventId(), event.eventType(), contact);
	}

}
