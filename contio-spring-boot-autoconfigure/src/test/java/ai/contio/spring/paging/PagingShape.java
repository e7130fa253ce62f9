package ai.contio.spring.paging;

import java.util.function.Function;

import ai.contio.spring.admin.credential.CredentialHistoryQuery;
import ai.contio.spring.admin.credential.CredentialOperations;
import ai.contio.spring.admin.toolkit.ToolkitOperations;
import ai.contio.spring.admin.webhook.WebhookDeliveryOperations;
import ai.contio.spring.client.ContioHttpServices;
import ai.contio.spring.user.chat.ChatOperations;
import ai.contio.spring.user.meeting.MeetingOperations;
import reactor.core.publisher.Flux;

import org.springframework.web.reactive.function.client.WebClient;

/**
 * The shapes that Contio's pages have.
 */
enum PagingShape {

	ITEMS("title", """
			{"items":[%s],"total":%d,"limit":%d,"offset":%d}""",
			(client) -> ContioHttpServices.create(client, MeetingOperations.class).listAll()),

	DELIVERIES("error_message", """
			{"deliveries":[%s],"total":%d,"limit":%d,"offset":%d}""",
			(client) -> ContioHttpServices.create(client, WebhookDeliveryOperations.class).listAll()),

	EVENTS_WITHOUT_TOTAL("reason", """
			{"events":[%1$s],"pagination":{"limit":%3$d,"offset":%4$d}}""",
			(client) -> ContioHttpServices.create(client, CredentialOperations.class)
				.historyAll(CredentialHistoryQuery.all())),

	INSTALLATIONS_WITHOUT_TOTAL("workspace_name", """
			{"items":[%1$s],"limit":%3$d,"offset":%4$d}""",
			(client) -> ContioHttpServices.create(client, ToolkitOperations.class).listAllInstallations("t-1")),

	TURNS("content", """
			{"turns":[%s],"turn_pagination":{"total":%d,"limit":%d,"offset":%d}}""",
			(client) -> ContioHttpServices.create(client, ChatOperations.class).turnsAll("s-1"));

	private final String textField;

	private final String page;

	private final Function<WebClient, Flux<?>> all;

	PagingShape(String textField, String page, Function<WebClient, Flux<?>> all) {
		this.textField = textField;
		this.page = page;
		this.all = all;
	}

	/**
	 * Everything there is, by the client's own method.
	 */
	Flux<?> all(WebClient client) {
		return this.all.apply(client);
	}

	String item(long number, String text) {
		return """
				{"id":"%d","%s":"%s"}""".formatted(number, this.textField, text);
	}

	String page(String items, long total, int limit, long offset) {
		return this.page.formatted(items, total, limit, offset);
	}

}
