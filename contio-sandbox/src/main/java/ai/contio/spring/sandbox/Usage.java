package ai.contio.spring.sandbox;

import java.io.PrintStream;
import java.util.Arrays;
import java.util.List;

import tools.jackson.databind.JsonNode;

/**
 * What the sandbox answers to {@code --help}.
 */
final class Usage {

	private static final List<String> ASKS = List.of("--help", "-h", "-help", "help", "-?", "/?");

	private Usage() {
	}

	static boolean isAskedFor(String... args) {
		return Arrays.stream(args).anyMatch(ASKS::contains);
	}

	static void print(PrintStream out) {
		out.println("""
				The Contio sandbox: a Contio that runs on your machine.

				  java -jar contio-sandbox.jar --contio.sandbox.port=4010

				Settings can also stand in a contio-sandbox.yml in the current folder, or in the
				environment, such as CONTIO_SANDBOX_PORT. All of them have a default that works.
				""");
		new SettingNames().all().forEach((setting) -> out.println(describe(setting)));
	}

	private static String describe(JsonNode setting) {
		String otherwise = setting.path("defaultValue").asString("");
		return "  --%s%s%n      %s".formatted(setting.path("name").asString(),
				otherwise.isEmpty() ? "" : "=" + otherwise, setting.path("description").asString());
	}

}
