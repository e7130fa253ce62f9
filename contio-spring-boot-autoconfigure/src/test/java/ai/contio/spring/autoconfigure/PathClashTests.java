package ai.contio.spring.autoconfigure;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.stream.Stream;

import ai.contio.spring.webhook.ContioWebhook;
import ai.contio.spring.webhook.Signer;
import ai.contio.spring.webhook.event.MeetingCompleted;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Configuration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.junit.jupiter.params.provider.Arguments.arguments;

/**
 * What an application maps to the path of the webhooks stops the start; what it maps
 * beside it, or to every path, does not keep webhooks from their listeners.
 */
class PathClashTests {

	private final HttpClient http = HttpClient.newHttpClient();

	static Stream<Arguments> clashes() {
		return Stream.of(arguments(ServletMappings.Controller.class, "Endpoint#receive"),
				arguments(ServletMappings.Route.class, "the router function 'ownRoutes'"),
				arguments(ServletMappings.NestedRoute.class, "the router function 'ownRoutes'"),
				arguments(ServletMappings.OneOfTwoPaths.class, "the router function 'ownRoutes'"),
				arguments(ServletMappings.Url.class, "the handler mapping 'ownMapping'"),
				arguments(ServletMappings.View.class, "the handler mapping 'viewControllerHandlerMapping'"),
				arguments(ReactiveMappings.Controller.class, "Endpoint#receive"),
				arguments(ReactiveMappings.Route.class, "the router function 'ownRoutes'"),
				arguments(ReactiveMappings.NestedRoute.class, "the router function 'ownRoutes'"),
				arguments(ReactiveMappings.OneOfTwoPaths.class, "the router function 'ownRoutes'"),
				arguments(ReactiveMappings.Url.class, "the handler mapping 'ownMapping'"));
	}

	@ParameterizedTest
	@MethodSource("clashes")
	void mappingOfThePathStopsTheStart(Class<?> mapping, String description) {
		for (boolean lazy : List.of(false, true)) {
			Throwable failure = catchThrowable(() -> start(mapping, "spring.main.lazy-initialization=" + lazy).close());
			FailureAnalysis analysis = StartUpFailure.of(failure);
			assertThat(analysis.getDescription()).startsWith("/webhooks/contio is mapped to")
				.contains(description)
				.endsWith(", and it is the path that Contio's webhooks come to");
			assertThat(analysis.getAction()).contains("@ContioWebhook", "contio.webhook.path");
		}
	}

	@ParameterizedTest
	@MethodSource("clashes")
	void itIsNoMistakeBesideAnotherPath(Class<?> mapping) throws Exception {
		try (ConfigurableApplicationContext context = start(mapping, "contio.webhook.path=/hooks")) {
			verifyReceived(context, "/hooks");
		}
	}

	@ParameterizedTest
	@CsvSource({ "ServletMappings$Everything", "ServletMappings$EverythingElse", "ReactiveMappings$Everything",
			"ReactiveMappings$EverythingElse" })
	void routerFunctionThatTakesEverythingDoesNotTakeWebhooks(String mapping) throws Exception {
		try (ConfigurableApplicationContext context = start(
				Class.forName("ai.contio.spring.autoconfigure." + mapping))) {
			verifyReceived(context, "/webhooks/contio");
		}
	}

	private void verifyReceived(ConfigurableApplicationContext context, String path)
			throws IOException, InterruptedException {
		byte[] body = Delivery.body("meeting.completed", "completed_at");
		int port = context.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
		HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:%d%s".formatted(port, path)))
			.header("Content-Type", "application/json")
			.header("X-Contio-Signature", new Signer(Delivery.SECRET).bodyOnly(body))
			.POST(BodyPublishers.ofByteArray(body))
			.build();
		assertThat(this.http.send(request, BodyHandlers.discarding()).statusCode()).isEqualTo(200);
		assertThat(context.getBean(Application.class).calls).isOne();
	}

	private static ConfigurableApplicationContext start(Class<?> mapping, String... properties) {
		WebApplicationType stack = mapping.getName().contains("Reactive") ? WebApplicationType.REACTIVE
				: WebApplicationType.SERVLET;
		return new SpringApplicationBuilder(Application.class, mapping).web(stack)
			.properties("server.port=0", "spring.main.banner-mode=off", "logging.level.root=error",
					"contio.webhook.secret=" + Delivery.SECRET)
			.properties(properties)
			.run();
	}

	@Configuration(proxyBeanMethods = false)
	@EnableAutoConfiguration
	static class Application {

		private volatile int calls;

		@ContioWebhook
		void on(MeetingCompleted event) {
			this.calls++;
		}

	}

}
