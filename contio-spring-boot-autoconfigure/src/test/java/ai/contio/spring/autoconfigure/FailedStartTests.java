package ai.contio.spring.autoconfigure;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.context.FilteredClassLoader;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.core.io.DefaultResourceLoader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatException;

/**
 * A whole application with a mistake in it does not start. It prints what is wrong and
 * what to do in place of a stack trace, and no secret.
 */
@ExtendWith(OutputCaptureExtension.class)
class FailedStartTests {

	@ParameterizedTest
	@EnumSource
	void printsWhatIsWrongAndWhatToDo(StartUpMistake mistake, CapturedOutput output) {
		verifyFailure(WebApplicationType.SERVLET, mistake, output);
	}

	@ParameterizedTest
	@EnumSource(names = { "CLASH", "LISTENER_WITHOUT_SECRET", "CALLBACK" })
	void reactiveApplicationsPrintTheSame(StartUpMistake mistake, CapturedOutput output) {
		verifyFailure(WebApplicationType.REACTIVE, mistake, output);
	}

	@ParameterizedTest
	@EnumSource
	void everyMistakeIsInTheDocumentation(StartUpMistake mistake) throws IOException {
		assertThat(Files.readString(Path.of("../docs/errors.md"))).contains(mistake.found());
	}

	@ParameterizedTest
	@CsvSource({ "contio.webhook.mode=durable, contio.webhook.mode is durable",
			"contio.webhook.inbox.store=jdbc, contio.webhook.inbox.store is jdbc",
			"contio.webhook.rotation.store=jdbc, contio.webhook.rotation.store is jdbc",
			"contio.oauth2.connections.store=jdbc, contio.oauth2.connections.store is jdbc" })
	void missingJdbcIsNamedWithWhatAsksForIt(String property, String reason, CapturedOutput output) {
		SpringApplication application = application(WebApplicationType.NONE, StartUpMistake.Listening.class,
				List.of("contio.webhook.secret=hidden", property));
		application.setResourceLoader(new DefaultResourceLoader(
				new FilteredClassLoader("org.springframework.jdbc", "org.springframework.boot.jdbc")));
		assertThatException().isThrownBy(application::run);
		assertThat(output).contains("APPLICATION FAILED TO START", reason + ", and JDBC is not on the class path",
				"Add org.springframework.boot:spring-boot-starter-jdbc");
	}

	@ParameterizedTest
	@CsvSource({ "/webhooks/other, false", "/webhooks/contio, true" })
	void controllerBesideTheWebhookIsNoMistake(String path, boolean switchedOff) {
		application(WebApplicationType.SERVLET, StartUpMistake.Clashing.class, List.of("contio.webhook.secret=hidden",
				"contio.webhook.path=" + path, "contio.webhook.enabled=" + !switchedOff))
			.run()
			.close();
	}

	private static void verifyFailure(WebApplicationType stack, StartUpMistake mistake, CapturedOutput output) {
		SpringApplication application = application(stack, mistake.application(), mistake.properties());
		assertThatException().isThrownBy(() -> application.run().close());
		assertThat(output).contains("APPLICATION FAILED TO START");
		assertThat(sectionOf(output, "Description:")).contains(mistake.found());
		assertThat(sectionOf(output, "Action:")).contains(mistake.action());
		assertThat(output).doesNotContain("hidden", "aGlkZGVu", "\tat ");
	}

	private static String sectionOf(CapturedOutput output, String title) {
		return output.toString().split(title)[1].strip().split("\\R\\R")[0];
	}

	private static SpringApplication application(WebApplicationType stack, Class<?> source, List<String> properties) {
		Stream<String> all = Stream.concat(properties.stream(),
				Stream.of("server.port=0", "spring.main.banner-mode=off", "logging.level.root=error",
						"spring.datasource.generate-unique-name=true"));
		SpringApplication application = new SpringApplicationBuilder(source).web(stack).build();
		application.setDefaultProperties(all.map((property) -> property.split("=", 2))
			.collect(Collectors.toMap((parts) -> parts[0], (parts) -> parts[1])));
		return application;
	}

}
