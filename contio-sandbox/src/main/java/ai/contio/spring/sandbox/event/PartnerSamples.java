package ai.contio.spring.sandbox.event;

import java.util.Map;
import java.util.function.Supplier;

import org.springframework.stereotype.Component;

/**
 * What concerns the partner, and a user's connection to it.
 */
@Component
final class PartnerSamples implements SampleFamily {

	private final SampleWorld world;

	PartnerSamples(SampleWorld world) {
		this.world = world;
	}

	@Override
	public Map<String, Supplier<SampleData>> samples() {
		return Map.of("partner.idp.domain_verified", this::verified, "partner.idp.domain_verification_failed",
				this::verificationFailed, "partner.idp.domain_revoked", this::revoked, "user.connection.revoked",
				this::connectionRevoked);
	}

	private SampleData verified() {
		return domain("verified").with("verified_at", this.world.now());
	}

	private SampleData verificationFailed() {
		return domain("failed").with("reason", "No matching TXT record was found.").with("failed_at", this.world.now());
	}

	private SampleData revoked() {
		return domain("revoked").with("revoked_at", this.world.now());
	}

	private SampleData connectionRevoked() {
		return new SampleData().withNewId("connection_id").with("revoked_at", this.world.now());
	}

	private SampleData domain(String status) {
		return new SampleData().with("domain", "larkspur-kayaks.example").with("status", status);
	}

}
