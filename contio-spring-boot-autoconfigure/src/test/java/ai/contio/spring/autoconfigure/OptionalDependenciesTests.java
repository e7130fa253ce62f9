package ai.contio.spring.autoconfigure;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledForJreRange;
import org.junit.jupiter.api.condition.JRE;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.util.StringUtils;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What is optional is not needed: an application on a class path without it starts, in a
 * JVM of its own, and receives an event.
 */
class OptionalDependenciesTests {

	private static final String NO_SECURITY = "spring-security- spring-boot-security spring-boot-starter-security ";

	private static final String NO_SERVLET = "spring-webmvc- spring-boot-webmvc spring-boot-starter-webmvc tomcat- "
			+ "spring-boot-tomcat spring-boot-starter-tomcat jakarta.servlet spring-boot-servlet ";

	private static final String NO_REACTIVE_SERVER = "spring-boot-webflux spring-boot-starter-webflux "
			+ "spring-boot-reactor-netty spring-boot-starter-reactor-netty reactor-netty- ";

	private static final String NO_ACTUATOR = "spring-boot-actuator spring-boot-health spring-boot-starter-actuator ";

	private static final String NO_DATABASE = "spring-jdbc- spring-boot-jdbc spring-boot-starter-jdbc spring-tx- "
			+ "spring-boot-transaction HikariCP- h2- postgresql- flyway- liquibase- db-scheduler- ";

	private static final String NO_SCHEDULER = "db-scheduler- ";

	private static final String NO_METRICS = "micrometer-core- spring-boot-micrometer ";

	@TempDir
	Path folder;

	@Tag("proof")
	@Test
	void everythingIsThere() throws Exception {
		assertThat(run("")).contains("answered 200", "has users");
	}

	@Tag("proof")
	@ParameterizedTest
	@CsvSource({ "SERVLET", "REACTIVE" })
	void worksWithoutSecurity(String stack) throws Exception {
		assertThat(run(stack.equals("SERVLET") ? NO_SECURITY : NO_SECURITY + NO_SERVLET)).contains("answered 200")
			.doesNotContain("has users");
	}

	@Tag("proof")
	@Test
	void worksWithoutActuatorDatabaseAndMetrics() throws Exception {
		assertThat(run(NO_ACTUATOR + NO_DATABASE + NO_METRICS)).contains("answered 200", "has users");
	}

	@Tag("proof")
	@Test
	void worksWithoutActuatorDatabaseAndMetricsInReactiveApplications() throws Exception {
		assertThat(run(NO_ACTUATOR + NO_DATABASE + NO_METRICS + NO_SERVLET)).contains("answered 200", "has users");
	}

	@Tag("proof")
	@Test
	void inboxInTheDatabaseWorksWithoutTheSchedulerOfDurableMode() throws Exception {
		assertThat(run(NO_SCHEDULER + NO_REACTIVE_SERVER, "--contio.webhook.inbox.store=jdbc"))
			.contains("answered 200");
	}

	@Tag("proof")
	@Test
	void durableModeWorksWithoutActuatorAndMetrics() throws Exception {
		assertThat(run(NO_ACTUATOR + NO_METRICS, "--contio.webhook.mode=durable")).contains("answered 200");
	}

	@Tag("proof")
	@Test
	void worksWithoutWebServer() throws Exception {
		assertThat(run(NO_SERVLET + NO_REACTIVE_SERVER, "--spring.main.web-application-type=none"))
			.contains("answered 200");
	}

	@Tag("proof")
	@Test
	void worksWithNothingThatIsOptional() throws Exception {
		assertThat(run(NO_SECURITY + NO_SERVLET + NO_REACTIVE_SERVER + NO_ACTUATOR + NO_DATABASE + NO_METRICS,
				"--spring.main.web-application-type=none"))
			.contains("answered 200", "listened to t");
	}

	@Tag("proof")
	@Test
	void worksWithLazyInitialization() throws Exception {
		assertThat(run("", "--spring.main.lazy-initialization=true")).contains("answered 200", "listened to t",
				"has users");
	}

	@Test
	@EnabledForJreRange(min = JRE.JAVA_21)
	void worksOnVirtualThreads() throws Exception {
		assertThat(run("", "--spring.threads.virtual.enabled=true")).contains("answered 200", "listened to t",
				"has users");
	}

	private String run(String without, String... arguments) throws Exception {
		List<String> command = Stream
			.concat(Stream.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
					"-XX:TieredStopAtLevel=1", "-cp", classPath(without), ReducedApplication.class.getName()),
					Arrays.stream(arguments))
			.toList();
		Path output = this.folder.resolve("output");
		Process process = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(output.toFile()).start();
		try {
			assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
			assertThat(process.exitValue()).as(Files.readString(output)).isZero();
			return Files.readString(output);
		}
		finally {
			process.destroyForcibly();
		}
	}

	private static String classPath(String without) {
		String[] left = StringUtils.tokenizeToStringArray(without, " ");
		return Arrays
			.stream(System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"))
				.split(File.pathSeparator))
			.filter((entry) -> Arrays.stream(left).noneMatch(Path.of(entry).getFileName().toString()::startsWith))
			.collect(Collectors.joining(File.pathSeparator));
	}

}
