package ai.contio.spring.starter.node;

import java.util.Scanner;
import java.util.concurrent.CountDownLatch;

import ai.contio.spring.webhook.ContioWebhook;
import ai.contio.spring.webhook.WebhookDelivery;

import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/**
 * A node of an application that receives events in durable mode, and whose listeners
 * write down which ones they have handled. Its first answer is its port.
 */
@Configuration(proxyBeanMethods = false)
@EnableAutoConfiguration
public class WebhookNode {

	/** The secret that events have to be signed with. */
	public static final String SECRET = "whsec_node";

	private static final int ONE_IN = 20;

	/**
	 * Whether an event fails at its first attempt.
	 * @param eventId the id of the event
	 * @return whether it does
	 */
	public static boolean failsAtFirst(String eventId) {
		return Math.floorMod(eventId.hashCode(), ONE_IN) == 0;
	}

	public static void main(String[] arguments) {
		try (ConfigurableApplicationContext context = new SpringApplicationBuilder(WebhookNode.class, Listeners.class)
			.web(WebApplicationType.SERVLET)
			.properties("server.port=0", "contio.webhook.mode=durable", "contio.webhook.secret=" + SECRET,
					"contio.webhook.inbox.jdbc.initialize-schema=always", "contio.webhook.durable.backoff=100ms",
					"contio.webhook.threads=8", "spring.datasource.hikari.maximum-pool-size=20",
					// One in twenty fails, with a stack trace
					"logging.level.ai.contio.spring.webhook.listener=error")
			.run(arguments)) {
			System.out.println(Node.ANSWER + context.getEnvironment().getProperty("local.server.port"));
			Scanner commands = new Scanner(System.in);
			while (commands.hasNextLine()) {
				commands.nextLine();
			}
		}
	}

	/**
	 * A listener with a transaction, and one without, where one in twenty events fails at
	 * its first attempt. And one whose first attempt never ends.
	 */
	public static class Listeners {

		private final JdbcClient jdbc;

		public Listeners(JdbcClient jdbc) {
			this.jdbc = jdbc;
		}

		@Transactional
		@ContioWebhook(types = "meeting.completed", id = "transactional")
		public void inTransaction(WebhookDelivery delivery) {
			write("effect_in_transaction", delivery);
		}

		@ContioWebhook(types = "meeting.completed", id = "plain")
		public void without(WebhookDelivery delivery) {
			write("effect_without", delivery);
		}

		@ContioWebhook(types = "meeting.created", id = "hanging")
		public void hanging(WebhookDelivery delivery) throws InterruptedException {
			this.jdbc.sql("insert into attempt (event_id, attempt) values (?, ?)")
				.params(delivery.getEventId(), delivery.getAttempt())
				.update();
			if (delivery.getAttempt() == 1) {
				new CountDownLatch(1).await();
			}
		}

		private void write(String table, WebhookDelivery delivery) {
			this.jdbc.sql("insert into %s (event_id) values (?)".formatted(table))
				.param(delivery.getEventId())
				.update();
			if (delivery.getAttempt() == 1 && failsAtFirst(delivery.getEventId())) {
				throw new IllegalStateException("This event fails at first");
			}
		}

	}

}
