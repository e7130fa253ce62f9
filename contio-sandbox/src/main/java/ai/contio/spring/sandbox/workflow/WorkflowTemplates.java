package ai.contio.spring.sandbox.workflow;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import ai.contio.spring.sandbox.account.Workspace;
import ai.contio.spring.sandbox.state.Records;
import ai.contio.spring.sandbox.state.Resettable;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.stereotype.Component;

/**
 * The workflow templates of the partner. There is no way to change them, so they are the
 * same until the sandbox ends.
 */
@Component
final class WorkflowTemplates implements Resettable {

	/* The one that sample events tell of */
	private static final UUID ORDER = UUID.fromString("3f10e001-0001-4f00-9000-5e77ab1e0003");

	private static final UUID FOLLOW_UP = UUID.fromString("3f10e001-0002-4f00-9000-5e77ab1e0003");

	private static final UUID DISCOUNT = UUID.fromString("3f10e001-0003-4f00-9000-5e77ab1e0003");

	private static final UUID REFUND = UUID.fromString("3f10e001-0004-4f00-9000-5e77ab1e0003");

	private static final UUID STOCK = UUID.fromString("3f10e001-0005-4f00-9000-5e77ab1e0003");

	private static final String ORDER_SPEC = """
			{"nodes": [{"id": "collect", "type": "ai"}, {"id": "check-stock", "type": "http_request"},
			           {"id": "order-form", "type": "http_request"}],
			 "edges": [{"from": "collect", "to": "check-stock"}, {"from": "check-stock", "to": "order-form"}]}
			""";

	private static final String FOLLOW_UP_SPEC = """
			{"nodes": [{"id": "summary", "type": "ai"}, {"id": "mail", "type": "email"}],
			 "edges": [{"from": "summary", "to": "mail"}]}
			""";

	private static final String DISCOUNT_SPEC = """
			{"nodes": [{"id": "draft", "type": "ai"},
			           {"id": "approve", "type": "approval", "title": "Approve the discount",
			            "decision": "approved", "reason": "Within what was agreed for this year"},
			           {"id": "mail", "type": "email"}],
			 "edges": [{"from": "draft", "to": "approve"}, {"from": "approve", "to": "mail"}]}
			""";

	private static final String REFUND_SPEC = """
			{"nodes": [{"id": "approve", "type": "approval", "title": "Approve the refund",
			            "decision": "rejected", "reason": "The boat was lent on"},
			           {"id": "pay", "type": "http_request"}],
			 "edges": [{"from": "approve", "to": "pay"}]}
			""";

	private static final String STOCK_SPEC = """
			{"nodes": [{"id": "collect", "type": "ai"},
			           {"id": "old-stock-list", "type": "http_request", "error": "The old stock list answered 503."},
			           {"id": "mail", "type": "email"}],
			 "edges": [{"from": "collect", "to": "old-stock-list"}, {"from": "old-stock-list", "to": "mail"}]}
			""";

	private final Records<WorkflowTemplate> templates = new Records<>(WorkflowTemplate::id);

	private final Clock clock;

	WorkflowTemplates(Clock clock) {
		this.clock = clock;
		reset();
	}

	@Override
	public void reset() {
		this.templates.replaceAll(List.of(
				template(ORDER, "Order what was promised", "Collects what was promised and files the order.",
						ORDER_SPEC),
				template(FOLLOW_UP, "Post-meeting follow-up", "Runs after the meeting ends.", FOLLOW_UP_SPEC),
				template(DISCOUNT, "Offer a discount", "Asks for approval, which is given.", DISCOUNT_SPEC),
				template(REFUND, "Pay something back", "Asks for approval, which is refused.", REFUND_SPEC),
				template(STOCK, "Look into the old stock list", "Fails at its second step.", STOCK_SPEC)));
	}

	private WorkflowTemplate template(UUID id, String name, String description, String spec) {
		Instant created = this.clock.instant().truncatedTo(ChronoUnit.MILLIS).minus(40, ChronoUnit.DAYS);
		return new WorkflowTemplate(id, Workspace.LARKSPUR.id(), name, description, true,
				JsonMapper.shared().readTree(spec), created, created);
	}

	List<WorkflowTemplate> all() {
		return this.templates.all();
	}

	Optional<WorkflowTemplate> find(UUID id) {
		return this.templates.find(id);
	}

}
