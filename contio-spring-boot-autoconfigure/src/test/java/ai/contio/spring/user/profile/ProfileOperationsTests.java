package ai.contio.spring.user.profile;

import java.time.Duration;

import ai.contio.spring.client.ContioHttpServices;
import ai.contio.spring.client.ContioUnauthorizedException;
import ai.contio.spring.client.ScriptedServer;
import ai.contio.spring.client.TestClients;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * What the profile is made of.
 */
class ProfileOperationsTests {

	private static final Duration TIMEOUT = Duration.ofSeconds(10);

	private final ScriptedServer server = ScriptedServer.start();

	private final ProfileOperations profile = ContioHttpServices.create(TestClients.user(this.server.url()),
			ProfileOperations.class);

	@AfterEach
	void stop() {
		this.server.close();
	}

	@Test
	void profileIsRead() {
		this.server.json(200, "{\"display_name\":\"Ada\",\"timezone\":\"Europe/London\",\"plan_type\":\"ENT\","
				+ "\"workspace_role\":\"WORKSPACE_GUEST\"}");
		UserProfile user = this.profile.get().block(TIMEOUT);
		assertThat(user.displayName()).isEqualTo("Ada");
		assertThat(user.timeZone()).isEqualTo("Europe/London");
		assertThat(user.planType()).isEqualTo(PlanType.ENTERPRISE);
		assertThat(user.workspaceRole()).isEqualTo(new WorkspaceRole("WORKSPACE_GUEST"));
		assertThat(user.email()).isNull();
	}

	@Test
	void refusedTokenIsUnauthorizedAndNotShown() {
		this.server.json(401, "{\"code\":\"unauthorized\",\"error\":\"Bad token %s\",\"request_id\":\"r-1\"}"
			.formatted(TestClients.ACCESS_TOKEN));
		assertThatExceptionOfType(ContioUnauthorizedException.class).isThrownBy(() -> this.profile.get().block(TIMEOUT))
			.withMessageContaining("Bad token ******")
			.satisfies((ex) -> {
				assertThat(ex.getRequestId()).isEqualTo("r-1");
				assertThat(ex.getRawBody()).doesNotContain(TestClients.ACCESS_TOKEN);
			});
	}

}
