package ai.contio.spring.starter.operation;

import java.util.Map;

import ai.contio.spring.admin.idp.DomainVerification;
import ai.contio.spring.admin.idp.DomainVerificationStatus;
import ai.contio.spring.admin.idp.IdpConfig;
import ai.contio.spring.admin.idp.IdpConfigUpdate;
import ai.contio.spring.admin.idp.IdpMode;
import ai.contio.spring.admin.idp.NewIdpConfig;
import ai.contio.spring.client.ContioNotFoundException;
import ai.contio.spring.client.ContioSecret;
import ai.contio.spring.oauth2.sso.SsoInfo;
import ai.contio.spring.oauth2.sso.SsoInitiation;
import ai.contio.spring.oauth2.sso.SsoRequest;
import ai.contio.spring.oauth2.sso.SsoSession;
import ai.contio.spring.oauth2.sso.SsoSessionStatus;
import ai.contio.spring.oauth2.sso.SsoTarget;
import org.junit.jupiter.api.Test;

import static ai.contio.spring.starter.operation.Fields.assertArrived;
import static ai.contio.spring.starter.operation.Fields.assertChanged;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * The partner's identity provider, and signing in with it.
 */
interface IdpJourney extends Journey {

	String DISCOVERY = "https://idp.example.com/.well-known/openid-configuration";

	@Test
	@SuppressWarnings("deprecation")
	default void identityProviderIsReplacedChangedAndDeleted() {
		answer(admin().idp().delete());
		assertThatExceptionOfType(ContioNotFoundException.class).isThrownBy(() -> answer(admin().idp().get()));
		DomainVerification begun = answer(admin().idp().verifyDomain("kilns.example"));
		assertThat(begun.status()).isEqualTo(DomainVerificationStatus.PENDING);
		assertThat(answer(admin().idp().getDomain("kilns.example"))).isEqualTo(begun);
		assertThat(answer(admin().idp().checkDomain("kilns.example")).status())
			.isEqualTo(DomainVerificationStatus.VERIFIED);
		NewIdpConfig sent = NewIdpConfig.strict(NAME, DISCOVERY, "c-1", ContioSecret.of("idp-secret"), "kilns.example")
			.withScopes("openid", "email")
			.withClaimMappings(Map.of("email", "mail"));
		IdpConfig created = answer(admin().idp().create(sent));
		assertArrived(sent, created, "idpClientSecret");
		assertThat(answer(admin().idp().get())).isEqualTo(created);
		IdpConfigUpdate some = IdpConfigUpdate.builder()
			.name("New")
			.idpClientSecret(ContioSecret.of("other-secret"))
			.active(false)
			.build();
		IdpConfig changed = answer(admin().idp().update(some));
		assertChanged(created, some, changed, "idpClientSecret", "discoveryLastFetchedAt");
		IdpConfigUpdate other = IdpConfigUpdate.builder().mode(IdpMode.PARTNER_MANAGED).scopes("openid").build();
		assertChanged(changed, other, answer(admin().idp().replace(other)), "idpClientSecret",
				"discoveryLastFetchedAt");
	}

	@Test
	default void ssoBeginsAndIsWatched() {
		String slug = answer(admin().app().get()).slug();
		SsoInfo info = answer(oauth().sso().info(slug));
		assertThat(info.slug()).isEqualTo(slug);
		assertThat(info.active()).isTrue();
		SsoInitiation begun = answer(oauth().sso().initiate(SsoRequest.of(slug).withTarget(SsoTarget.meeting("m-1"))));
		assertThat(begun.authorizationUrl()).startsWith("https://");
		SsoSession session = answer(oauth().sso().session(begun.sessionId()));
		assertThat(session.status()).isEqualTo(SsoSessionStatus.PENDING);
		assertThat(session.target()).isEqualTo(SsoTarget.meeting("m-1"));
	}

}
