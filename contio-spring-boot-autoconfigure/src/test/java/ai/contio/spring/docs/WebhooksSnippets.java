package ai.contio.spring.docs;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executor;

import ai.contio.spring.admin.ContioAdminClient;
import ai.contio.spring.admin.app.App;
import ai.contio.spring.client.ContioSecret;
import ai.contio.spring.observation.ContioWebhookContext;
import ai.contio.spring.observation.DefaultContioWebhookObservationConvention;
import ai.contio.spring.webhook.ContioWebhook;
import ai.contio.spring.webhook.PermanentWebhookException;
import ai.contio.spring.webhook.SerialBy;
import ai.contio.spring.webhook.WebhookDelivery;
import ai.contio.spring.webhook.WebhookEvent;
import ai.contio.spring.webhook.durable.ContioWebhookInbox;
import ai.contio.spring.webhook.event.ActionItemCompleted;
import ai.contio.spring.webhook.event.ActionItemCreated;
import ai.contio.spring.webhook.event.ContioEvent;
import ai.contio.spring.webhook.event.EventDecoder;
import ai.contio.spring.webhook.event.MeetingCompleted;
import ai.contio.spring.webhook.event.MeetingCreated;
import ai.contio.spring.webhook.event.MeetingUpdated;
import ai.contio.spring.webhook.event.UndecodableEvent;
import ai.contio.spring.webhook.event.UnknownEvent;
import ai.contio.spring.webhook.inbox.jdbc.InboxPart;
import ai.contio.spring.webhook.inbox.jdbc.PartQuery;
import ai.contio.spring.webhook.listener.ListenerArgumentResolver;
import ai.contio.spring.webhook.signature.ContioSignatureVerifier;
import ai.contio.spring.webhook.signature.SignatureVerification;
import ai.contio.spring.webhook.signature.WebhookSecrets;
import io.micrometer.common.KeyValues;
import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;
import reactor.core.publisher.Mono;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.context.annotation.Bean;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.concurrent.ThreadPoolTaskExecutor;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.transaction.annotation.Transactional;

import static org.springframework.security.config.Customizer.withDefaults;

/**
 * The code of docs/webhooks.md, compiled.
 */
class WebhooksSnippets {

	private static final Log logger = LogFactory.getLog(WebhooksSnippets.class);

	private final List<Object> handled = new ArrayList<>();

	private final JdbcClient jdbc;

	private final ContioWebhookInbox inbox;

	private final Vault vault = () -> List.of("whsec_example");

	WebhooksSnippets(JdbcClient jdbc, ContioWebhookInbox inbox) {
		this.jdbc = jdbc;
		this.inbox = inbox;
	}

	@Transactional
	@ContioWebhook
	void count(MeetingCompleted meeting) {
		this.jdbc.sql("update statistics set meetings = meetings + 1").update();
	}

	@ContioWebhook(serialBy = SerialBy.MEETING)
	void follow(MeetingUpdated meeting) {
		reschedule(meeting);
	}

	void retryBilling() {
		for (InboxPart part : this.inbox.find(PartQuery.deadLetters().ofListener("billing"))) {
			logger.warn("%s, %d attempts: %s".formatted(part.eventType(), part.attempts(), part.errorMessage()));
			this.inbox.replay(part.id());
		}
	}

	@ContioWebhook
	void onCompleted(MeetingCompleted meeting) {
		file(meeting.meetingId(), meeting.title());
	}

	@ContioWebhook
	void onCreated(WebhookEvent<ActionItemCreated> event, WebhookDelivery delivery) {
		logger.info("%s at %s, call %d".formatted(event.data().title(), event.timestamp(), delivery.getAttempt()));
	}

	@ContioWebhook({ "meeting.created", "meeting.updated" })
	void onChange(ContioEvent event) {
		if (event instanceof MeetingCreated created) {
			schedule(created);
		}
		else if (event instanceof MeetingUpdated updated) {
			reschedule(updated);
		}
	}

	@ContioWebhook
	void audit(WebhookEvent<?> event) {
		logger.info(event.eventType());
	}

	@ContioWebhook(id = "crm")
	Mono<Void> onCompletedItem(ActionItemCompleted item, ContioAdminClient contio) {
		return contio.app().get().flatMap((app) -> tellTheCrm(app, item));
	}

	@ContioWebhook
	void onNews(UnknownEvent event) {
		logger.warn("Update the starter? It does not know " + event.eventType());
	}

	@ContioWebhook
	void onAnything(ContioEvent event) {
		if (event instanceof UndecodableEvent undecodable) {
			logger.warn("%s: %s".formatted(undecodable.eventType(), undecodable.problem()));
		}
	}

	@ContioWebhook(id = "billing")
	void bill(MeetingCompleted meeting) {
		if (!isCustomer(meeting.workspaceId())) {
			throw new PermanentWebhookException("No customer has this workspace");
		}
		invoice(meeting);
	}

	@Bean
	ListenerArgumentResolver tenants() {
		return (parameter) -> (parameter.getParameterType() == Tenant.class)
				? (event, delivery) -> Tenant.of(event.envelope().partnerAppId()) : null;
	}

	@Bean
	WebhookSecrets webhookSecrets() {
		return () -> this.vault.cached("contio/webhook").stream().map(ContioSecret::of).toList();
	}

	@Bean(defaultCandidate = false)
	Executor contioWebhookExecutor() {
		ThreadPoolTaskExecutor executor = new ThreadPoolTaskExecutor();
		executor.setCorePoolSize(8);
		return executor;
	}

	@Bean
	@Order(0)
	SecurityFilterChain pages(HttpSecurity http) {
		return http.authorizeHttpRequests((requests) -> requests.anyRequest().authenticated())
			.formLogin(withDefaults())
			.build();
	}

	@Bean
	SecurityFilterChain everything(HttpSecurity http) {
		return http
			.authorizeHttpRequests(
					(requests) -> requests.requestMatchers("/webhooks/contio").permitAll().anyRequest().authenticated())
			.csrf((csrf) -> csrf.ignoringRequestMatchers("/webhooks/contio"))
			.formLogin(withDefaults())
			.build();
	}

	@Bean
	DefaultContioWebhookObservationConvention webhookConvention() {
		return new DefaultContioWebhookObservationConvention() {

			@Override
			public KeyValues getLowCardinalityKeyValues(ContioWebhookContext context) {
				return super.getLowCardinalityKeyValues(context).and("team", "crm");
			}

		};
	}

	private void file(String id, String title) {
		this.handled.add(id + title);
	}

	private void schedule(MeetingCreated meeting) {
		this.handled.add(meeting);
	}

	private void reschedule(MeetingUpdated meeting) {
		this.handled.add(meeting);
	}

	private Mono<Void> tellTheCrm(App app, ActionItemCompleted item) {
		return Mono.fromRunnable(() -> this.handled.addAll(List.of(app, item)));
	}

	private boolean isCustomer(String workspaceId) {
		return this.handled.contains(workspaceId);
	}

	private void invoice(MeetingCompleted meeting) {
		this.handled.add(meeting);
	}

	static class QueueConsumer {

		private final ContioSignatureVerifier verifier;

		private final JsonMapper mapper = new JsonMapper();

		private final List<ContioEvent> handled = new ArrayList<>();

		QueueConsumer(ContioSignatureVerifier verifier) {
			this.verifier = verifier;
		}

		void onMessage(byte[] body, String signature, String timestamp) {
			SignatureVerification verification = this.verifier.verify(body, signature, timestamp);
			if (!verification.isVerified()) {
				throw new IllegalArgumentException("Not from Contio: " + verification.result());
			}
			JsonNode event = this.mapper.readTree(body);
			handle(EventDecoder.decode(event.path("event_type").asString(), event.get("data")));
		}

		private void handle(ContioEvent event) {
			this.handled.add(event);
		}

	}

	interface Vault {

		List<String> all();

		default List<String> cached(String path) {
			return all();
		}

	}

	record Tenant(String id) {

		static Tenant of(String partnerAppId) {
			return new Tenant(partnerAppId);
		}

	}

}
