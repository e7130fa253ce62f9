package ai.contio.spring.starter.node;

import java.util.Scanner;

import ai.contio.spring.sandbox.ContioSandbox;
import ai.contio.spring.sandbox.fault.Fault;

/**
 * A sandbox in a JVM of its own, so that its log is not the application's. Its first
 * answer is its URL; after that it does what it is told on its standard input:
 * <ul>
 * <li>{@code fault POST /oauth2/token 503} makes the next such call fail
 * <li>{@code code ada@example.com} answers the code that was sent there
 * </ul>
 */
public final class SandboxNode {

	private SandboxNode() {
	}

	public static void main(String[] arguments) {
		try (ContioSandbox sandbox = ContioSandbox.start((settings) -> {
			settings.setClientSecret(arguments[0]);
			settings.setApiKey(arguments[1]);
			settings.setWebhookSecret(arguments[2]);
		})) {
			answer(sandbox.url().toString());
			Scanner commands = new Scanner(System.in);
			while (commands.hasNextLine()) {
				answer(obey(commands.nextLine().split(" "), sandbox));
			}
		}
	}

	private static String obey(String[] command, ContioSandbox sandbox) {
		return switch (command[0]) {
			case "code" -> sandbox.code(command[1]);
			case "fault" -> sandbox.faults()
				.add(Fault.on(command[1] + " " + command[2]).status(Integer.parseInt(command[3])).times(1))
				.target();
			default -> "unknown command " + command[0];
		};
	}

	private static void answer(String answer) {
		System.out.println(Node.ANSWER + answer);
	}

}
