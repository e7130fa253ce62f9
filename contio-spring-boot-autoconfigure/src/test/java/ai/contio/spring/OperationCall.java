package ai.contio.spring;

import java.lang.reflect.Method;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

import ai.contio.spring.client.ContioHttpServices;
import ai.contio.spring.client.ContioSecret;
import ai.contio.spring.client.PageRequest;
import ai.contio.spring.client.RequestOptions;
import ai.contio.spring.client.SecretDeserializer;
import ai.contio.spring.client.SecretSerializer;
import ai.contio.spring.client.json.ContioJson;
import ai.contio.spring.oauth2.signin.SignInSession;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;

import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferUtils;
import org.springframework.util.ReflectionUtils;
import org.springframework.web.bind.annotation.RequestBody;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Calls any method of an HTTP interface, with every argument that it takes.
 *
 * @param type the HTTP interface
 * @param method its method
 */
public record OperationCall(Class<?> type, Method method) {

	/**
	 * The token of calls that carry one of their own.
	 */
	static final String TOKEN = "token-of-the-user";

	/**
	 * Reads and writes what is sent, secrets included.
	 */
	static final JsonMapper MAPPER = ContioJson.mapper()
		.rebuild()
		.addModule(new SimpleModule().addSerializer(ContioSecret.class, new SecretSerializer())
			.addDeserializer(ContioSecret.class, new SecretDeserializer()))
		.build();

	private static final Duration TIMEOUT = Duration.ofSeconds(10);

	/**
	 * Make the call.
	 * @param url where it goes
	 * @return what the method answered; the text of a file that was downloaded
	 */
	@SuppressWarnings("unchecked")
	public Object to(URI url) {
		Object service = ContioHttpServices.create(ContioClients.client(this.type, url), this.type);
		Map<Class<?>, Object> arguments = arguments();
		Object[] values = Arrays.stream(this.method.getParameterTypes()).map(arguments::get).toArray();
		assertThat(values).doesNotContainNull();
		Object result = ReflectionUtils.invokeMethod(this.method, service, values);
		return (result instanceof Flux<?> download) ? text((Flux<DataBuffer>) download)
				: ((Mono<?>) result).block(TIMEOUT);
	}

	/**
	 * The type of the body.
	 */
	Class<?> bodyType() {
		return Arrays.stream(this.method.getParameters())
			.filter((parameter) -> parameter.isAnnotationPresent(RequestBody.class))
			.findFirst()
			.orElseThrow(() -> new AssertionError("%s sends no body".formatted(this.method)))
			.getType();
	}

	private Map<Class<?>, Object> arguments() {
		Map<Class<?>, Object> arguments = new HashMap<>(Map.of(String.class, "id-1", RequestOptions.class,
				RequestOptions.none(), PageRequest.class, PageRequest.of(10, 20), ContioSecret.class,
				ContioSecret.of(TOKEN), SignInSession.class, SignInSession.of(ContioSecret.of("session=s-1"))));
		JsonNode body = OperationContract.of(this.method).bodySchema();
		if (!body.isNull()) {
			arguments.put(bodyType(), MAPPER.treeToValue(ContractSample.of(body), bodyType()));
		}
		for (Class<?> parameter : this.method.getParameterTypes()) {
			arguments.computeIfAbsent(parameter, Records::value);
		}
		return arguments;
	}

	private static String text(Flux<DataBuffer> download) {
		return DataBufferUtils.join(download).map((buffer) -> buffer.toString(StandardCharsets.UTF_8)).block(TIMEOUT);
	}

}
