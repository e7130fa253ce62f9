package ai.contio.spring.sandbox;

import java.time.Duration;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What can be done with what a meeting came to.
 */
class NextStepApiTests {

	private static final String STEPS = UserApiSandbox.RENEWAL + "/next-steps";

	private static final String BUTTONS = UserApiSandbox.RENEWAL + "/action-buttons";

	private static final String RESULTS = "/v1/partner/user/next-step-results/";

	private final UserApiSandbox contio = new UserApiSandbox(
			(settings) -> settings.getUser().setBackgroundDelay(Duration.ofHours(1)));

	private final SandboxClient ada = this.contio.ada();

	@AfterEach
	void stop() {
		this.contio.close();
	}

	@Test
	void offersWhatTheTemplatesOfTheMeetingHave() {
		JsonNode steps = this.ada.get(STEPS).json();
		assertThat(steps.path("total").asInt()).isEqualTo(2);
		assertThat(steps.at("/items/0/type").asString()).isEqualTo("ai");
		assertThat(steps.at("/items/1/redirect_url").asString()).startsWith("https://");
		assertThat(this.ada.get(BUTTONS).json().path("items")).isEqualTo(steps.at("/items/0/action_buttons"));
		assertThat(this.ada.get(UserApiSandbox.CATALOGUE + "/next-steps").text("total")).isEqualTo("0");
	}

	@Test
	void makesAResultAMomentLaterThatExpiresAfterSevenDays() {
		SandboxClient.Answer execution = execute(0);
		assertThat(execution.text("status")).isEqualTo("processing");
		String result = RESULTS + execution.text("result_id");
		assertThat(this.ada.get(result).status()).isEqualTo(404);
		this.contio.sandbox().clock().advance(Duration.ofHours(2));
		assertThat(this.ada.get(result).text("generated_text")).contains("Harbour Outfitters");
		assertThat(this.ada.get(result).text("execution_log_id")).isEqualTo(execution.text("execution_log_id"));
		assertThat(this.contio.data("next_step.completed").path("result_id").asString())
			.isEqualTo(execution.text("result_id"));
		assertThat(this.contio.client("stranger@example.com").get(result).status()).isEqualTo(404);
		this.contio.sandbox().clock().advance(Duration.ofDays(6));
		SandboxClient ada = this.contio.ada();
		assertThat(ada.get(result).status()).isEqualTo(200);
		this.contio.sandbox().clock().advance(Duration.ofDays(1));
		assertThat(this.contio.ada().get(result).status()).isEqualTo(404);
	}

	@Test
	void leadsElsewhereAtOnce() {
		SandboxClient.Answer execution = execute(1);
		assertThat(execution.text("status")).isEqualTo("completed");
		assertThat(execution.text("redirect_url")).startsWith("https://");
		assertThat(execution.json().has("result_id")).isFalse();
		assertThat(this.contio.data("next_step.completed").has("next_step_name")).isTrue();
	}

	@Test
	void keepsAnEditedTextAsAnotherResult() {
		String result = execute(0).text("result_id");
		this.contio.sandbox().clock().advance(Duration.ofHours(2));
		String button = BUTTONS + "/" + this.ada.get(BUTTONS).json().at("/items/0/id").asString() + "/trigger";
		SandboxClient.Answer triggered = this.ada.send("POST", button,
				"{\"result_id\":\"%s\",\"content\":\"mine\",\"addressing_values\":{\"k\":\"v\"}}".formatted(result));
		assertThat(triggered.status()).isEqualTo(200);
		JsonNode data = this.contio.data("action_button.triggered");
		assertThat(data.path("invocation_id").asString()).isEqualTo(triggered.text("invocation_id"));
		assertThat(this.ada.get(RESULTS + data.path("result_id").asString()).text("generated_text")).isEqualTo("mine");
		assertThat(this.ada.get(RESULTS + result).text("generated_text")).isNotEqualTo("mine");
	}

	@Test
	void refusesWhatCannotBe() {
		assertThat(this.ada.send("POST", STEPS + "/x/execute", "{}").text("code")).isEqualTo("invalid_next_step_id");
		assertThat(this.ada.send("POST", STEPS + "/" + UserApiSandbox.UNKNOWN + "/execute", "{}").status())
			.isEqualTo(404);
		assertThat(this.ada.send("POST", BUTTONS + "/" + UserApiSandbox.UNKNOWN + "/trigger", "{}").status())
			.isEqualTo(404);
		String button = BUTTONS + "/" + this.ada.get(BUTTONS).json().at("/items/0/id").asString() + "/trigger";
		assertThat(this.ada.send("POST", button, "{\"result_id\":\"x\"}").status()).isEqualTo(400);
		assertThat(this.ada.send("POST", button, "{\"addressing_values\":{\"k\":1}}").status()).isEqualTo(400);
		assertThat(this.ada.send("POST", button, "{\"result_id\":\"%s\"}".formatted(UserApiSandbox.UNKNOWN)).status())
			.isEqualTo(404);
		assertThat(this.ada.get(RESULTS + "x").status()).isEqualTo(404);
	}

	private SandboxClient.Answer execute(int number) {
		String step = this.ada.get(STEPS).json().at("/items/%d/id".formatted(number)).asString();
		SandboxClient.Answer execution = this.ada.send("POST", STEPS + "/" + step + "/execute", "{}");
		assertThat(execution.status()).isEqualTo(200);
		return execution;
	}

}
