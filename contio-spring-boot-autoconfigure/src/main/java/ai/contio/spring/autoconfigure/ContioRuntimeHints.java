package ai.contio.spring.autoconfigure;

import java.lang.reflect.Method;
import java.sql.Connection;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import ai.contio.spring.admin.ContioAdminClient;
import ai.contio.spring.client.ContioSecret;
import ai.contio.spring.client.SecretDeserializer;
import ai.contio.spring.client.SecretSerializer;
import ai.contio.spring.oauth2.ContioOAuthClient;
import ai.contio.spring.oauth2.signin.SignInError;
import ai.contio.spring.user.ContioUserClient;
import ai.contio.spring.user.transcript.AudioTranscriptImport;
import ai.contio.spring.user.transcript.OtherTranscriptImport;
import ai.contio.spring.user.transcript.TextTranscriptImport;
import ai.contio.spring.user.transcript.TranscriptFormat;
import ai.contio.spring.webhook.event.ContioEventTypes;
import org.jspecify.annotations.Nullable;

import org.springframework.aop.framework.AopProxyUtils;
import org.springframework.aot.hint.BindingReflectionHintsRegistrar;
import org.springframework.aot.hint.MemberCategory;
import org.springframework.aot.hint.RuntimeHints;
import org.springframework.aot.hint.RuntimeHintsRegistrar;
import org.springframework.aot.hint.annotation.ReflectiveRuntimeHintsRegistrar;
import org.springframework.web.service.annotation.HttpExchange;

/**
 * What a native image has to keep for the clients and for events. Listener methods are
 * kept by {@code @ContioWebhook} itself.
 */
final class ContioRuntimeHints implements RuntimeHintsRegistrar {

	private static final List<String> SCRIPTS = List.of("oauth2/connection", "webhook/inbox", "webhook/rotation");

	/*
	 * What no signature of an operation shows: kinds of one answer, and values of
	 * parameters
	 */
	private static final List<Class<?>> UNSEEN = List.of(TextTranscriptImport.class, AudioTranscriptImport.class,
			OtherTranscriptImport.class, TranscriptFormat.class, SignInError.class);

	private final BindingReflectionHintsRegistrar binding = new BindingReflectionHintsRegistrar();

	@Override
	public void registerHints(RuntimeHints hints, @Nullable ClassLoader classLoader) {
		operations().forEach((type) -> registerOperations(hints, type));
		ContioEventTypes.all()
			.stream()
			.map(ContioEventTypes::recordOf)
			.filter(Objects::nonNull)
			.forEach((type) -> this.binding.registerReflectionHints(hints.reflection(), type));
		UNSEEN.forEach((type) -> this.binding.registerReflectionHints(hints.reflection(), type));
		// By which Spring Boot makes secrets of properties
		hints.reflection().registerType(ContioSecret.class, MemberCategory.INVOKE_PUBLIC_METHODS);
		for (Class<?> handler : List.of(SecretSerializer.class, SecretDeserializer.class)) {
			hints.reflection().registerType(handler, MemberCategory.INVOKE_DECLARED_CONSTRUCTORS);
		}
		// By which a connection to a database gets its bound
		hints.proxies().registerJdkProxy(Connection.class);
		SCRIPTS
			.forEach((folder) -> hints.resources().registerPattern("ai/contio/spring/%s/jdbc/*.sql".formatted(folder)));
	}

	/**
	 * The HTTP interfaces that the clients group.
	 */
	static Stream<Class<?>> operations() {
		return Stream.of(ContioUserClient.class, ContioAdminClient.class, ContioOAuthClient.class)
			.flatMap((client) -> Arrays.stream(client.getMethods()))
			.<Class<?>>map(Method::getReturnType)
			.filter((type) -> type.isAnnotationPresent(HttpExchange.class)
					|| Arrays.stream(type.getMethods()).anyMatch(ContioRuntimeHints::isExchange))
			.distinct();
	}

	private static boolean isExchange(Method method) {
		return Arrays.stream(method.getAnnotations())
			.anyMatch((annotation) -> annotation.annotationType() == HttpExchange.class
					|| annotation.annotationType().isAnnotationPresent(HttpExchange.class));
	}

	private static void registerOperations(RuntimeHints hints, Class<?> type) {
		new ReflectiveRuntimeHintsRegistrar().registerRuntimeHints(hints, type);
		hints.reflection().registerType(type, MemberCategory.INVOKE_PUBLIC_METHODS);
		// One that calls, and one around it that calls for a user
		hints.proxies().registerJdkProxy(AopProxyUtils.completeJdkProxyInterfaces(type));
		hints.proxies().registerJdkProxy(type);
	}

}
