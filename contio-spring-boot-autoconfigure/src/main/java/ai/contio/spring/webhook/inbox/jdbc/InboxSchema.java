package ai.contio.spring.webhook.inbox.jdbc;

import ai.contio.spring.jdbc.ContioSchema;

/**
 * What the database has to look like.
 */
public final class InboxSchema {

	/** The tables of the inbox. */
	public static final ContioSchema TABLES = new ContioSchema("Events", "inbox", "contio_inbox_event", 1,
			"ai/contio/spring/webhook/inbox/jdbc", "contio.webhook.inbox.jdbc.initialize-schema",
			"define a bean of type WebhookInbox");

	/** The table of tasks, in the form that db-scheduler has. */
	public static final String TASKS = "contio_inbox_task";

	/** What tasks that run a part are called there; their instance is the part's key. */
	public static final String TASK_NAME = "contio-webhook";

	private InboxSchema() {
	}

}
