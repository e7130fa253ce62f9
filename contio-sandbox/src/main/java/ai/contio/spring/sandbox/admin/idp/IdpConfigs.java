package ai.contio.spring.sandbox.admin.idp;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import ai.contio.spring.sandbox.state.Resettable;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * The identity provider of the partner. There is one at the beginning.
 */
@Component
public final class IdpConfigs implements Resettable {

	private final Clock clock;

	private @Nullable IdpConfig config;

	IdpConfigs(Clock clock) {
		this.clock = clock;
		reset();
	}

	@Override
	public synchronized void reset() {
		Instant created = now().minus(50, ChronoUnit.DAYS);
		this.config = new IdpConfig(UUID.fromString("1d900001-0001-4f00-9000-5e77ab1e0001"), "Larkspur sign-in",
				"https://login.larkspur-kayaks.example" + IdpConfig.SUFFIX, "contio", "partner_managed",
				List.of(DomainVerifications.LARKSPUR.name()), IdpRequest.CLAIMS, IdpRequest.SCOPES, true, created,
				created);
	}

	/**
	 * The identity provider.
	 * @return how it is reached, or empty if the partner has none
	 */
	public synchronized Optional<IdpConfig> find() {
		return Optional.ofNullable(this.config);
	}

	synchronized void replace(@Nullable IdpConfig replacement) {
		this.config = replacement;
	}

	Instant now() {
		return this.clock.instant().truncatedTo(ChronoUnit.MILLIS);
	}

}
