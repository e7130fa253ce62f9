package ai.contio.spring.admin;

import java.time.Instant;
import java.util.List;
import java.util.Map;

import ai.contio.spring.admin.app.App;
import ai.contio.spring.admin.app.AppStatus;
import ai.contio.spring.admin.app.AppUpdate;
import ai.contio.spring.admin.automation.Automation;
import ai.contio.spring.admin.automation.AutomationAction;
import ai.contio.spring.admin.automation.AutomationStatus;
import ai.contio.spring.admin.automation.AutomationTrigger;
import ai.contio.spring.admin.automation.AutomationUpdate;
import ai.contio.spring.admin.automation.NewAutomation;
import ai.contio.spring.client.ContioNotFoundException;
import ai.contio.spring.client.Operations;
import ai.contio.spring.client.Page;
import ai.contio.spring.client.PageRequest;
import ai.contio.spring.client.RequestOptions;
import ai.contio.spring.client.ScriptedServer;
import ai.contio.spring.client.TestClients;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import reactor.core.publisher.Mono;

import org.springframework.web.reactive.function.client.WebClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/**
 * What the admin client sends, and what it makes of the answers.
 */
class AdminClientTests {

	private static final NewAutomation AUTOMATION = new NewAutomation("CRM", AutomationTrigger.MEETING_ENDED,
			AutomationAction.webhook("https://example.com/hook"));

	private final ScriptedServer server = ScriptedServer.start();

	private final ContioAdminClient contio = client(TestClients.admin(this.server.url()));

	@AfterEach
	void stop() {
		this.server.close();
	}

	@Test
	void appIsReadWithEveryField() {
		this.server.json(200, """
				{"id": "a-1", "client_id": "c-1", "name": "CRM", "slug": "crm", "description": "d",
				"company_name": "Acme", "primary_contact_email": "a@example.com", "status": "active",
				"webhook_url": "https://example.com", "webhook_enabled": false,
				"webhook_filter": {"type": "include", "events": ["meeting.created"]},
				"default_toolkit_id": "t-1", "created_at": "2026-01-01T01:00:00+01:00",
				"updated_at": "2026-01-02T00:00:00Z", "something_new": {"a": 1}}""");
		App app = this.contio.app().get().block();
		assertThat(app).hasNoNullFieldsOrProperties();
		assertThat(app.status()).isEqualTo(AppStatus.ACTIVE);
		assertThat(app.webhookFilter().events()).containsExactly("meeting.created");
		assertThat(app.createdAt().toInstant()).isEqualTo(Instant.parse("2026-01-01T00:00:00Z"));
		assertThat(this.server.only().method()).isEqualTo("GET");
		assertThat(this.server.only().uri()).isEqualTo("/v1/partner/admin/app");
		assertThat(this.server.only().header("Accept")).isEqualTo("application/json");
		assertThat(this.server.only().headers().contains("Idempotency-Key")).isFalse();
	}

	@Test
	void answerMayLackEveryFieldAndHoldNewValues() {
		this.server.json(200, "{\"status\": \"archived\"}");
		App app = this.contio.app().get().block();
		assertThat(app.status()).isEqualTo(new AppStatus("archived"));
		assertThat(app.name()).isNull();
		assertThat(app.webhookEnabled()).isNull();
	}

	@Test
	void updateSendsWhatIsSetAndClearedAndNothingElse() {
		this.server.json(200, "{}");
		this.contio.app().update(AppUpdate.builder().name("New name").clearDescription().build()).block();
		assertThat(this.server.only().method()).isEqualTo("PATCH");
		assertThat(this.server.only().header("Content-Type")).isEqualTo("application/json");
		assertThat(this.server.only().body()).isEqualTo("{\"name\":\"New name\",\"description\":null}");
	}

	@Test
	@SuppressWarnings("deprecation")
	void replaceIsPut() {
		this.server.json(200, "{}");
		this.contio.app().replace(AppUpdate.builder().slug("crm").build()).block();
		assertThat(this.server.only().method()).isEqualTo("PUT");
		assertThat(this.server.only().uri()).isEqualTo("/v1/partner/admin/app");
	}

	@Test
	void statusIsReplaced() {
		this.server.json(200, "{\"status\":\"suspended\"}");
		App app = this.contio.app().replaceStatus(AppStatus.SUSPENDED).block();
		assertThat(app.status()).isEqualTo(AppStatus.SUSPENDED);
		assertThat(this.server.only().method()).isEqualTo("PUT");
		assertThat(this.server.only().uri()).isEqualTo("/v1/partner/admin/app/status");
		assertThat(this.server.only().body()).isEqualTo("{\"status\":\"suspended\"}");
	}

	@Test
	void automationIsCreatedWithTheUrlInBothPlaces() {
		this.server.json(201, "{\"id\":\"a-1\",\"actions\":[{\"type\":\"webhook\",\"config\":{\"url\":\"u\"}}]}");
		Automation automation = this.contio.automations().create(AUTOMATION).block();
		assertThat(automation.actions()).extracting(AutomationAction::url).containsExactly("u");
		assertThat(this.server.only().method()).isEqualTo("POST");
		assertThat(this.server.only().uri()).isEqualTo("/v1/partner/admin/automations");
		assertThat(this.server.only().body()).isEqualTo("{\"name\":\"CRM\",\"trigger_type\":\"meeting_ended\","
				+ "\"actions\":[{\"type\":\"webhook\",\"config\":{\"url\":\"https://example.com/hook\"},"
				+ "\"webhook_url\":\"https://example.com/hook\"}]}");
	}

	@Test
	void settingsThatAreListsGoThereAndBack() {
		this.server.json(201,
				"{\"id\":\"a-1\",\"actions\":[{\"type\":\"tag\",\"config\":{\"phrases\":[\"a\",\"b\"]}}]}");
		AutomationAction action = AutomationAction.of("tag", Map.of("phrases", List.of("a", "b")));
		Automation automation = this.contio.automations()
			.create(new NewAutomation("Tag", AutomationTrigger.MEETING_ENDED, action))
			.block();
		assertThat(automation.actions()).containsExactly(action);
		assertThat(this.server.only().body()).contains("\"config\":{\"phrases\":[\"a\",\"b\"]}");
	}

	@Test
	void actionUrlIsReadFromEitherPlace() {
		assertThat(new AutomationAction("webhook", null, "guide").url()).isEqualTo("guide");
		assertThat(new AutomationAction("webhook", Map.of("url", "spec"), null).url()).isEqualTo("spec");
		assertThat(new AutomationAction("webhook", null, null).url()).isNull();
	}

	@Test
	void automationIsUpdatedReadAndDeleted() {
		this.server.json(200, "{}").json(200, "{\"id\":\"a/1\"}").json(204, "");
		AutomationUpdate update = AutomationUpdate.builder().status(AutomationStatus.INACTIVE).active(false).build();
		this.contio.automations().update("a/1", update).block();
		assertThat(this.contio.automations().get("a/1").block().id()).isEqualTo("a/1");
		this.contio.automations().delete("a/1").block();
		assertThat(this.server.received()).extracting(ScriptedServer.Received::method)
			.containsExactly("PATCH", "GET", "DELETE");
		assertThat(this.server.received())
			.allSatisfy((request) -> assertThat(request.uri()).isEqualTo("/v1/partner/admin/automations/a%2F1"));
		assertThat(this.server.received().get(0).body()).isEqualTo("{\"status\":\"inactive\",\"is_active\":false}");
	}

	@Test
	void pageIsAskedForAndRead() {
		this.server.json(200, "{\"items\":[{\"id\":\"a\"}],\"total\":7,\"limit\":1,\"offset\":3}");
		Page<Automation> page = this.contio.automations().list(PageRequest.of(1, 3)).block();
		assertThat(page.items()).extracting(Automation::id).containsExactly("a");
		assertThat(page.total()).isEqualTo(7);
		assertThat(page.limit()).isEqualTo(1);
		assertThat(page.offset()).isEqualTo(3);
		assertThat(this.server.only().uri()).isEqualTo("/v1/partner/admin/automations?limit=1&offset=3");
	}

	@Test
	void firstPageLeavesTheLimitToContio() {
		this.server.json(200, "{}");
		assertThat(this.contio.automations().list().block().items()).isEmpty();
		assertThat(this.server.only().uri()).isEqualTo("/v1/partner/admin/automations");
	}

	@Test
	void allAutomationsAreFetchedPageByPage() {
		this.server.json(200, "{\"items\":[{\"id\":\"a\"},{\"id\":\"b\"}],\"total\":3}")
			.json(200, "{\"items\":[{\"id\":\"c\"}],\"total\":3}");
		List<String> ids = this.contio.automations().listAll().mapNotNull(Automation::id).collectList().block();
		assertThat(ids).containsExactly("a", "b", "c");
		assertThat(this.server.received()).extracting(ScriptedServer.Received::uri)
			.containsExactly("/v1/partner/admin/automations?limit=100&offset=0",
					"/v1/partner/admin/automations?limit=100&offset=2");
	}

	@Test
	void optionsBecomeHeaders() {
		this.server.json(201, "{}");
		this.contio.automations()
			.create(AUTOMATION, RequestOptions.idempotencyKey("order-17").withTimeZone("Asia/Tokyo"))
			.block();
		assertThat(this.server.only().headers().getAll("Idempotency-Key")).containsExactly("order-17");
		assertThat(this.server.only().headers().getAll("X-Client-Timezone")).containsExactly("Asia/Tokyo");
	}

	@Test
	void idempotencyKeyIsMadeOncePerCallAndKeptAcrossAttempts() {
		this.server.json(503, "{}").drop().json(201, "{}");
		Mono<Automation> call = this.contio.automations().create(AUTOMATION);
		call.block();
		call.block();
		this.contio.automations().create(AUTOMATION).block();
		List<String> keys = this.server.received()
			.stream()
			.map((request) -> request.header("Idempotency-Key"))
			.toList();
		assertThat(keys).hasSize(5).doesNotContainNull();
		assertThat(keys.subList(0, 4)).containsOnly(keys.get(0));
		assertThat(keys.get(4)).isNotEqualTo(keys.get(0));
	}

	@Test
	void nothingIsSentUntilSubscribedTo() {
		this.contio.app().get();
		assertThat(this.server.received()).isEmpty();
	}

	@Test
	void failureNamesTheOperation() {
		this.server.json(404, "{\"code\":\"not_found\",\"error\":\"No such automation\",\"request_id\":\"r\"}");
		assertThatExceptionOfType(ContioNotFoundException.class)
			.isThrownBy(() -> this.contio.automations().get("a-1").block())
			.withMessageStartingWith("GET /v1/partner/admin/automations/{automationId} (getAutomation) was answered "
					+ "with 404 not_found: No such automation [request id r]");
	}

	@Test
	void proxyHasAText() {
		assertThat(this.contio.app()).hasToString("AppOperations (Contio)");
		assertThat(this.contio.toString()).contains("AutomationOperations (Contio)");
	}

	@ParameterizedTest
	@ValueSource(strings = { "", " ", ".", ".." })
	void idThatWouldChangeThePathIsRefused(String id) {
		assertThatIllegalArgumentException().isThrownBy(() -> this.contio.automations().delete(id))
			.withMessageContaining("automationId");
		assertThat(this.server.received()).isEmpty();
	}

	@Test
	void boundsAreCheckedBeforeAnythingIsSent() {
		assertThatIllegalArgumentException().isThrownBy(() -> AppUpdate.builder().name("").build())
			.withMessage("name must have 1 to 255 characters, but has 0");
		assertThatIllegalArgumentException().isThrownBy(() -> AppUpdate.builder().description("x".repeat(1001)).build())
			.withMessage("description must have at most 1000 characters, but has 1001");
		assertThatIllegalArgumentException().isThrownBy(() -> AppUpdate.builder().webhookUrl("x".repeat(2001)).build());
		assertThatIllegalArgumentException().isThrownBy(() -> AppUpdate.builder().slug("ab").build());
		assertThatIllegalArgumentException().isThrownBy(() -> new NewAutomation("n", AutomationTrigger.MEETING_ENDED))
			.withMessage("actions must have at least 1 element, but has 0");
		assertThatIllegalArgumentException().isThrownBy(() -> AutomationUpdate.builder().actions().build());
		assertThatIllegalArgumentException()
			.isThrownBy(() -> AutomationUpdate.builder().actions(new AutomationAction(null, null, null)).build())
			.withMessage("actions[0].type is required, but is null");
	}

	private static ContioAdminClient client(WebClient webClient) {
		return ContioAdminClient.of(Operations.on(webClient));
	}

}
