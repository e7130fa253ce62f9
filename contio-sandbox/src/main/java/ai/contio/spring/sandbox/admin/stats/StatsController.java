package ai.contio.spring.sandbox.admin.stats;

import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import ai.contio.spring.sandbox.account.Accounts;
import ai.contio.spring.sandbox.account.Connections;
import ai.contio.spring.sandbox.admin.automation.Automations;
import ai.contio.spring.sandbox.webhook.Deliveries;
import ai.contio.spring.sandbox.webhook.Delivery;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * What there is in numbers. No schema of it is published, so nobody should rely on these
 * names.
 */
@RestController
final class StatsController {

	private final Connections connections;

	private final Accounts accounts;

	private final Automations automations;

	private final Deliveries deliveries;

	private final Clock clock;

	StatsController(Connections connections, Accounts accounts, Automations automations, Deliveries deliveries,
			Clock clock) {
		this.connections = connections;
		this.accounts = accounts;
		this.automations = automations;
		this.deliveries = deliveries;
		this.clock = clock;
	}

	@GetMapping("/v1/partner/admin/stats")
	Map<String, Object> get() {
		Instant now = this.clock.instant();
		List<Delivery> all = this.deliveries.find((delivery) -> true);
		Map<String, Object> stats = new LinkedHashMap<>();
		stats.put("workspaces", this.accounts.workspacesOfPartner().size());
		stats.put("automations", this.automations.all().size());
		stats.put("connections",
				this.connections.all()
					.stream()
					.collect(Collectors.groupingBy((connection) -> connection.status(now), Collectors.counting())));
		stats.put("webhook_deliveries", all.stream()
			.collect(Collectors.groupingBy((delivery) -> delivery.status().code(), Collectors.counting())));
		return stats;
	}

}
