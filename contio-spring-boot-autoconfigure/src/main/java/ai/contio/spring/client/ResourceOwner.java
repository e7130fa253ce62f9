package ai.contio.spring.client;

import java.io.Serializable;
import java.util.Map;
import java.util.function.Consumer;

import org.springframework.util.Assert;

/**
 * Whom a call of the user API acts for: a user of this application, by the name of the
 * principal and by who signed them in, or a user of Contio, by the id that Contio gave
 * them. The same name from two identity providers is two people.
 *
 * @param type what the name is
 * @param name the name of the principal, or the id of the Contio user
 * @param identityProvider who signed the principal in, such as the id of a client
 * registration; empty if the application itself did, and for a user of Contio
 */
public record ResourceOwner(Type type, String name, String identityProvider) implements Serializable {

	/** The request attribute that says whom one request acts for. */
	static final String ATTRIBUTE = ResourceOwner.class.getName();

	private static final int MAX_SHOWN = 100;

	public ResourceOwner {
		Assert.hasText(name, "The name of a resource owner must not be blank");
	}

	/**
	 * A user whom this application itself signs in, with a form for instance.
	 * @param principalName the name of the principal, as {@code Authentication.getName()}
	 * has it
	 * @return the resource owner
	 * @throws IllegalArgumentException if the name is blank
	 */
	public static ResourceOwner principal(String principalName) {
		return principal(principalName, "");
	}

	/**
	 * A user whom an identity provider signs in to this application.
	 * @param principalName the name of the principal, as {@code Authentication.getName()}
	 * has it
	 * @param identityProvider the id of the client registration, or the issuer of the
	 * user's bearer tokens
	 * @return the resource owner
	 * @throws IllegalArgumentException if the name is blank
	 */
	public static ResourceOwner principal(String principalName, String identityProvider) {
		return new ResourceOwner(Type.PRINCIPAL, principalName, identityProvider);
	}

	/**
	 * A user of Contio, whoever of this application's users is connected as them.
	 * @param userId the id of the user, such as the one that a webhook names
	 * @return the resource owner
	 * @throws IllegalArgumentException if the id is blank
	 */
	public static ResourceOwner contioUser(String userId) {
		return new ResourceOwner(Type.CONTIO_USER, userId, "");
	}

	/**
	 * Make one request of an injected {@code contioUserWebClient} act for this resource
	 * owner:
	 * {@code webClient.get().uri("…").attributes(ResourceOwner.principal("ada").attribute())}.
	 * @return what {@code attributes(…)} takes
	 */
	public Consumer<Map<String, Object>> attribute() {
		return (attributes) -> attributes.put(ATTRIBUTE, this);
	}

	@Override
	public String toString() {
		String named = ((this.type == Type.PRINCIPAL) ? "the principal '%s'" : "the Contio user '%s'")
			.formatted(Text.line(this.name, MAX_SHOWN));
		return this.identityProvider.isEmpty() ? named
				: named + " of '%s'".formatted(Text.line(this.identityProvider, MAX_SHOWN));
	}

	/**
	 * What a resource owner is known by.
	 */
	public enum Type {

		/** The name of a principal of this application. */
		PRINCIPAL,

		/** The id of a user of Contio. */
		CONTIO_USER

	}

}
