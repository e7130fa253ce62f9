package ai.contio.spring.sandbox.credential;

import java.time.Clock;
import java.time.Duration;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;

import ai.contio.spring.sandbox.state.Resettable;
import ai.contio.spring.sandbox.webhook.WebhookSecret;

import org.springframework.stereotype.Component;

/**
 * The credentials that are good at the moment.
 */
@Component
public final class Credentials implements Resettable {

	private final CredentialSettings settings;

	private final WebhookSecret webhookSecret;

	private final Clock clock;

	private volatile Map<CredentialType, Credential> credentials = Map.of();

	Credentials(CredentialSettings settings, WebhookSecret webhookSecret, Clock clock) {
		this.settings = settings;
		this.webhookSecret = webhookSecret;
		this.clock = clock;
		reset();
	}

	/**
	 * The newest value of a credential.
	 * @param type which one
	 * @return the value, a secret
	 */
	public String value(CredentialType type) {
		return get(type).value();
	}

	/**
	 * Whether somebody who presents this may pass. In a grace period there are two good
	 * values. Takes the same time however much of the value is right.
	 * @param type which credential
	 * @param presented the value as it was presented
	 * @return {@code true} if it is good
	 */
	public boolean accepts(CredentialType type, String presented) {
		return get(type).accepts(presented);
	}

	/* The webhook secret has no grace period: Contio signs with one secret at a time */
	Rotation rotate(CredentialType type, Duration gracePeriod) {
		if (type != CredentialType.WEBHOOK_SECRET) {
			return get(type).rotate(gracePeriod);
		}
		Rotation rotation = get(type).replace();
		this.webhookSecret.replace(rotation.newCredential());
		return rotation;
	}

	boolean rollback(CredentialType type, String token) {
		return get(type).rollback(token);
	}

	Map<String, CredentialStatus> status() {
		Map<String, CredentialStatus> status = new LinkedHashMap<>();
		this.credentials.forEach((type, credential) -> status.put(type.code(), credential.status()));
		return status;
	}

	@Override
	public void reset() {
		Map<CredentialType, Credential> first = new EnumMap<>(CredentialType.class);
		for (CredentialType type : CredentialType.values()) {
			first.put(type, new Credential(type, this.settings.secret(type), this.clock));
		}
		this.credentials = first;
	}

	private Credential get(CredentialType type) {
		Credential credential = this.credentials.get(type);
		if (credential == null) {
			throw new IllegalStateException("The sandbox has no " + type.code());
		}
		return credential;
	}

}
