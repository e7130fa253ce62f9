package ai.contio.spring;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import ai.contio.spring.admin.ContioAdminClient;
import ai.contio.spring.client.Operation;
import ai.contio.spring.client.TestClients;
import ai.contio.spring.link.ContioLinks;
import ai.contio.spring.oauth2.ContioOAuthClient;
import ai.contio.spring.oauth2.authorization.ContioAuthorizations;
import ai.contio.spring.user.ContioUserClient;

import org.springframework.web.reactive.function.client.WebClient;
import org.springframework.web.service.annotation.HttpExchange;

/**
 * The clients of the starter, as reflection finds them.
 */
public final class ContioClients {

	/**
	 * What a browser calls, and no client: Contio answers with a redirect.
	 */
	private static final List<Class<?>> LINKS = List.of(ContioAuthorizations.class, ContioLinks.class);

	private ContioClients() {
	}

	/**
	 * The resources of all clients.
	 * @return methods such as {@code ContioUserClient.meetings()}
	 */
	public static Stream<Method> resources() {
		return Stream.of(ContioAdminClient.class, ContioUserClient.class, ContioOAuthClient.class)
			.flatMap((client) -> Arrays.stream(client.getMethods()))
			.filter((method) -> !Modifier.isStatic(method.getModifiers()))
			.filter((method) -> method.getReturnType().isAnnotationPresent(HttpExchange.class));
	}

	public static List<Class<?>> interfaces() {
		return resources().<Class<?>>map(Method::getReturnType).toList();
	}

	/**
	 * The methods that make a link of an operation.
	 * @return the methods
	 */
	public static Stream<Method> links() {
		return LINKS.stream()
			.flatMap((type) -> Arrays.stream(type.getMethods()))
			.filter((method) -> method.isAnnotationPresent(Operation.class));
	}

	static WebClient client(Class<?> type, URI url) {
		String name = type.getPackageName();
		if (name.contains(".oauth2.")) {
			return TestClients.oauth(url);
		}
		return name.contains(".admin.") ? TestClients.admin(url) : TestClients.user(url);
	}

}
