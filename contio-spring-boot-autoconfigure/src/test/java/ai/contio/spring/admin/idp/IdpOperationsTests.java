package ai.contio.spring.admin.idp;

import ai.contio.spring.admin.AdminServer;
import ai.contio.spring.client.ContioConflictException;
import ai.contio.spring.client.ContioSecret;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import static ai.contio.spring.admin.AdminServer.get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/**
 * The identity provider, and the domains that it speaks for.
 */
class IdpOperationsTests {

	private static final ContioSecret SECRET = ContioSecret.of("secret-of-the-idp");

	private static final String DISCOVERY = "https://acme.example.com/.well-known/openid-configuration";

	@RegisterExtension
	private final AdminServer server = new AdminServer();

	private final IdpOperations idp = this.server.operations(IdpOperations.class);

	@Test
	void providerIsSetUpWithItsSecretAndDomains() {
		this.server.json(201, "{\"id\":\"i-1\",\"mode\":\"strict\",\"is_active\":true}");
		NewIdpConfig provider = NewIdpConfig.strict("Acme", DISCOVERY, "c-1", SECRET, "acme.com");
		IdpConfig config = get(this.idp.create(provider));
		assertThat(config.mode()).isEqualTo(IdpMode.STRICT);
		assertThat(config.active()).isTrue();
		assertThat(provider.toString()).doesNotContain("secret-of-the-idp");
		assertThat(this.server.requests())
			.containsExactly("POST /idp {\"name\":\"Acme\",\"discovery_url\":\"" + DISCOVERY
					+ "\",\"idp_client_id\":\"c-1\",\"idp_client_secret\":\"secret-of-the-idp\",\"mode\":\"strict\","
					+ "\"allowed_email_domains\":[\"acme.com\"]}");
	}

	@Test
	void updateSetsClearsAndLeaves() {
		this.server.json(200, "{}").json(200, "{}");
		get(this.idp.update(IdpConfigUpdate.builder().active(false).clearScopes().build()));
		get(this.idp.update(IdpConfigUpdate.builder().idpClientSecret(SECRET).build()));
		assertThat(this.server.requests()).containsExactly("PATCH /idp {\"is_active\":false,\"scopes\":null}",
				"PATCH /idp {\"idp_client_secret\":\"secret-of-the-idp\"}");
	}

	@Test
	void secretIsMaskedWhereAnErrorRepeatsIt() {
		this.server.json(409, "{\"code\":\"conflict\",\"error\":\"secret-of-the-idp is in use\"}");
		assertThatExceptionOfType(ContioConflictException.class)
			.isThrownBy(() -> get(this.idp.create(NewIdpConfig.partnerManaged("Acme", DISCOVERY, "c-1", SECRET))))
			.withMessageContaining("****** is in use")
			.withMessageNotContaining("secret-of-the-idp");
	}

	@Test
	void domainIsVerifiedStepByStep() {
		this.server.json(201, "{\"status\":\"pending\",\"dns_record_name\":\"_contio-challenge.acme.com\"}")
			.json(200, "{\"status\":\"verified\",\"verified_at\":\"2026-01-02T00:00:00Z\"}")
			.json(200, "{\"status\":\"verified\"}");
		assertThat(get(this.idp.verifyDomain("acme.com")).dnsRecordName()).isEqualTo("_contio-challenge.acme.com");
		assertThat(get(this.idp.checkDomain("acme.com")).verifiedAt()).isNotNull();
		assertThat(get(this.idp.getDomain("acme.com")).status()).isEqualTo(DomainVerificationStatus.VERIFIED);
		assertThat(this.server.requests()).containsExactly("POST /idp/domains/acme.com/verify",
				"POST /idp/domains/acme.com/check", "GET /idp/domains/acme.com");
	}

	@Test
	void strictProviderNeedsADomain() {
		assertThatIllegalArgumentException().isThrownBy(() -> NewIdpConfig.strict("Acme", DISCOVERY, "c-1", SECRET))
			.withMessage("allowed_email_domains must have at least 1 element, but has 0");
		assertThatIllegalArgumentException()
			.isThrownBy(() -> NewIdpConfig.partnerManaged("Acme", DISCOVERY, "", SECRET))
			.withMessage("idp_client_id must have at least 1 character, but has 0");
	}

}
