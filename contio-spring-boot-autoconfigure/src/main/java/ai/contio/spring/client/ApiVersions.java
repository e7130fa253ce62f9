package ai.contio.spring.client;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.regex.Pattern;

import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;
import org.jspecify.annotations.Nullable;

import org.springframework.web.reactive.function.client.ClientResponse;

/**
 * The version of the API that answers, of one part of it. Contio promises additive change
 * only and has broken that, so whoever looks for the reason of a failure has to know when
 * the version changed.
 */
final class ApiVersions {

	static final String HEADER = "X-API-Version";

	private static final Log logger = LogFactory.getLog(ApiVersions.class);

	private static final Pattern VERSION = Pattern.compile("\\d{1,4}\\.\\d{1,4}");

	/* During an update of Contio's, old and new servers answer in turn */
	private static final int MOST_SAID = 20;

	private final ContioClientType type;

	private final AtomicReference<@Nullable String> current = new AtomicReference<>();

	private final Set<String> said = ConcurrentHashMap.newKeySet();

	ApiVersions(ContioClientType type) {
		this.type = type;
	}

	/**
	 * Look at the version of an answer.
	 * @param response the answer
	 * @return its version, or {@code null} if it has none that looks like one
	 */
	static @Nullable String of(ClientResponse response) {
		String version = response.headers().asHttpHeaders().getFirst(HEADER);
		return (version != null && VERSION.matcher(version).matches()) ? version : null;
	}

	/**
	 * Note the version of an answer, and say so in the log if it is a new one.
	 * @param version the version, or {@code null} if the answer has none
	 * @return whether the answer before had another version
	 */
	boolean isChangedBy(@Nullable String version) {
		if (version == null || version.equals(this.current.get())) {
			return false;
		}
		String before = this.current.getAndSet(version);
		if (before == null || before.equals(version)) {
			return false;
		}
		if (this.said.size() < MOST_SAID && this.said.add(version)) {
			logger.warn(("Contio's %s API answers as version %s now, before it was %s. "
					+ "If something has failed since, look into Contio's list of changes.")
				.formatted(this.type.getLabel(), version, before));
		}
		return true;
	}

}
