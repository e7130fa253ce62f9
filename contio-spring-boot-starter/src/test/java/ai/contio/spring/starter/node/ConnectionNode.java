package ai.contio.spring.starter.node;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Scanner;
import java.util.TreeMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

import ai.contio.spring.client.ResourceOwner;
import ai.contio.spring.oauth2.connection.ConnectionEvent;
import ai.contio.spring.oauth2.connection.ConnectionStore;
import ai.contio.spring.oauth2.connection.ContioConnection;
import ai.contio.spring.oauth2.connection.ContioConnections;
import ai.contio.spring.oauth2.connection.StoredConnection;
import ai.contio.spring.user.ContioUserClient;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;

/**
 * A node of an application that calls Contio for the principal {@code ada}, as it is told
 * on its standard input:
 * <ul>
 * <li>{@code call 500} makes so many calls at once, and answers how many succeeded
 * <li>{@code state} answers the state of the connection
 * <li>{@code events} answers which events of connections it has seen
 * </ul>
 */
@Configuration(proxyBeanMethods = false)
@EnableAutoConfiguration
public class ConnectionNode {

	/** Ends the JVM once Contio has given new tokens, and before they are stored. */
	public static final String HALT = "node.halt-before-commit";

	private static final ResourceOwner ADA = ResourceOwner.principal("ada");

	private static final Duration PATIENCE = Duration.ofSeconds(100);

	private final List<String> events = new CopyOnWriteArrayList<>();

	public static void main(String[] arguments) {
		SpringApplication application = new SpringApplicationBuilder(ConnectionNode.class).web(WebApplicationType.NONE)
			.build();
		try (ConfigurableApplicationContext context = application.run(arguments)) {
			answer("ready");
			Scanner commands = new Scanner(System.in);
			while (commands.hasNextLine()) {
				answer(context.getBean(ConnectionNode.class).obey(commands.nextLine().split(" "), context));
			}
		}
	}

	private static void answer(String answer) {
		System.out.println(Node.ANSWER + answer);
	}

	private String obey(String[] command, ConfigurableApplicationContext context) {
		return switch (command[0]) {
			case "call" -> call(Integer.parseInt(command[1]), context.getBean(ContioUserClient.class));
			case "state" -> state(context.getBean(ContioConnections.class));
			case "events" -> this.events.toString();
			default -> "unknown command " + command[0];
		};
	}

	private static String call(int calls, ContioUserClient contio) {
		List<String> outcomes = Flux.range(0, calls)
			.flatMap((call) -> contio.as(ADA)
				.profile()
				.get()
				.thenReturn("ok")
				.onErrorResume((error) -> Mono.just(error.getClass().getSimpleName()))
				.subscribeOn(Schedulers.parallel()), calls)
			.collectList()
			.block(PATIENCE);
		return outcomes.stream()
			.collect(Collectors.groupingBy((outcome) -> outcome, TreeMap::new, Collectors.counting()))
			.toString();
	}

	private static String state(ContioConnections connections) {
		return connections.find(ADA)
			.map(ContioConnection::state)
			.map(Enum::name)
			.blockOptional(PATIENCE)
			.orElse("none");
	}

	@EventListener
	void on(ConnectionEvent event) {
		this.events.add(event.getClass().getSimpleName());
	}

	@Bean
	static BeanPostProcessor haltingStores(Environment environment) {
		boolean halts = environment.getProperty(HALT, boolean.class, false);
		return ForwardingConnectionStore.wrapping((store) -> halts ? new HaltingStore(store) : store);
	}

	/**
	 * A store on a machine that loses its power at the worst moment.
	 */
	private static final class HaltingStore extends ForwardingConnectionStore {

		HaltingStore(ConnectionStore store) {
			super(store);
		}

		@Override
		public Optional<StoredConnection> update(ResourceOwner owner, UnaryOperator<StoredConnection> change) {
			return super.update(owner, (connection) -> {
				StoredConnection changed = change.apply(connection);
				if (changed != connection) {
					Runtime.getRuntime().halt(1);
				}
				return changed;
			});
		}

	}

}
