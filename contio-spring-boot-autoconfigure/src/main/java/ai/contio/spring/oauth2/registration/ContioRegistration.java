package ai.contio.spring.oauth2.registration;

import java.util.Iterator;
import java.util.List;
import java.util.function.Function;

import ai.contio.spring.client.ContioConfigurationException;
import org.jspecify.annotations.Nullable;

import org.springframework.security.oauth2.client.registration.ClientRegistration;

/**
 * Contio's client registration, wherever the application keeps its registrations.
 */
public final class ContioRegistration {

	/** The id of the registration, and of its provider. */
	public static final String ID = "contio";

	private final Function<String, @Nullable ClientRegistration> registrations;

	private volatile @Nullable ClientRegistration found;

	/**
	 * Contio's registration.
	 * @param registrations finds a registration by its id
	 */
	public ContioRegistration(Function<String, @Nullable ClientRegistration> registrations) {
		this.registrations = registrations;
	}

	/**
	 * The registration.
	 * @return the registration
	 * @throws ContioConfigurationException if there is none
	 */
	public ClientRegistration get() {
		ClientRegistration registration = find();
		if (registration == null) {
			throw new ContioConfigurationException(
					"Users cannot connect to Contio, because there is no client registration 'contio'.",
					"Set contio.client-id and contio.client-secret to what Contio gave you for the partner app. "
							+ "If the application has a ClientRegistrationRepository of its own, add a registration "
							+ "'contio' to it.");
		}
		return registration;
	}

	/**
	 * The registration, if there is one. It is looked up until it is found.
	 * @return the registration, or {@code null}
	 */
	public @Nullable ClientRegistration find() {
		if (this.found == null) {
			this.found = this.registrations.apply(ID);
		}
		return this.found;
	}

	static Iterator<ClientRegistration> toSignInWith(List<ClientRegistration> all, boolean loginEnabled) {
		return all.stream()
			.filter((registration) -> loginEnabled || !registration.getRegistrationId().equals(ID))
			.iterator();
	}

}
