package ai.contio.spring.client;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import ai.contio.spring.observation.ContioClientObservationConvention;
import io.micrometer.observation.ObservationRegistry;
import org.jspecify.annotations.Nullable;

import org.springframework.web.reactive.function.client.WebClient;

/**
 * Builds the {@link WebClient} of each Contio client in one way. Filters run in this
 * order, the outermost first:
 * <ol>
 * <li>those of the application's own builder, once for each call
 * <li>observation, once for each call
 * <li>retry, with the gate that a rate limit closes: everything below runs once for each
 * attempt
 * <li>credentials, which refuse any other origin
 * <li>errors: below here an answer is an answer, above it a failure is an exception
 * <li>those that a {@link ContioWebClientCustomizer} adds at the end
 * </ol>
 * The gates, and what is known of the version of the API, are shared by all clients of
 * one type that this object has built.
 */
public final class ContioWebClientAssembler {

	private final ContioRetrySettings retry;

	private final @Nullable String timeZone;

	private final ObservationRegistry observationRegistry;

	private final @Nullable ContioClientObservationConvention observationConvention;

	private final List<ContioWebClientCustomizer> customizers;

	private final CallTiming timing;

	private final Map<ContioClientType, RateLimitGate> gates = new ConcurrentHashMap<>();

	private final Map<ContioClientType, ApiVersions> versions = new ConcurrentHashMap<>();

	/**
	 * An assembler.
	 * @param retry when calls are repeated
	 * @param timeZone the default of {@code X-Client-Timezone}: an IANA name or an
	 * abbreviation, or {@code null} to send none
	 * @param observationRegistry where calls are observed
	 * @param observationConvention names of the observation, or {@code null} for the
	 * default ones
	 * @param customizers called for each client before it is built
	 * @throws ContioConfigurationException if the time zone is not known
	 */
	public ContioWebClientAssembler(ContioRetrySettings retry, @Nullable String timeZone,
			ObservationRegistry observationRegistry, @Nullable ContioClientObservationConvention observationConvention,
			List<ContioWebClientCustomizer> customizers) {
		this(retry, timeZone, observationRegistry, observationConvention, customizers, CallTiming.system());
	}

	ContioWebClientAssembler(ContioRetrySettings retry, @Nullable String timeZone,
			ObservationRegistry observationRegistry, @Nullable ContioClientObservationConvention observationConvention,
			List<ContioWebClientCustomizer> customizers, CallTiming timing) {
		if (timeZone != null) {
			ContioTimeZone.requireKnown(timeZone);
		}
		this.retry = retry;
		this.timeZone = timeZone;
		this.observationRegistry = observationRegistry;
		this.observationConvention = observationConvention;
		this.customizers = List.copyOf(customizers);
		this.timing = timing;
	}

	/**
	 * Build a client.
	 * @param type the part of the API that it calls
	 * @param baseUrl where that is; credentials go nowhere else
	 * @param credentials what it calls with
	 * @param builder what to start from; it is not changed
	 * @return the client
	 */
	public WebClient assemble(ContioClientType type, URI baseUrl, ContioCredentials credentials,
			WebClient.Builder builder) {
		ContioErrors errors = new ContioErrors(type, this.timing.clock());
		WebClient.Builder own = builder.clone()
			.uriBuilderFactory(UriTemplates.of(baseUrl))
			.codecs(ContioCodecs::configure)
			.filter(new ObservationFilter(type, versions(type), this.observationRegistry, this.observationConvention))
			.filter(new RetryFilter(this.retry, this.timing, gate(type), waits(type), errors))
			.filter(new CredentialsFilter(type, baseUrl, credentials))
			.filter(new ErrorFilter(errors));
		if (this.timeZone != null) {
			own.defaultHeader(ContioTimeZone.HEADER, this.timeZone);
		}
		this.customizers.forEach((customizer) -> customizer.customize(type, own));
		return own.build();
	}

	private RateLimitGate gate(ContioClientType type) {
		return this.gates.computeIfAbsent(type, (missing) -> new RateLimitGate(type, this.timing, waits(type)));
	}

	private ApiVersions versions(ContioClientType type) {
		return this.versions.computeIfAbsent(type, ApiVersions::new);
	}

	private Waits waits(ContioClientType type) {
		return new Waits(type, this.timing.waiting(), this.observationRegistry);
	}

}
