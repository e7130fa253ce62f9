package ai.contio.spring.sandbox.control.page;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

import ai.contio.spring.sandbox.webhook.SignatureScheme;

/**
 * What somebody typed to send an event. Nothing of it is lost when it cannot be sent.
 *
 * @param type the type of the event
 * @param data its data
 * @param user the address of whom it is for
 * @param scheme how it is signed
 * @param eventId its id, empty for a new one
 */
record SendForm(String type, String data, String user, String scheme, String eventId) {

	Optional<SignatureScheme> signatureScheme() {
		return Arrays.stream(SignatureScheme.values())
			.filter((candidate) -> code(candidate).equals(this.scheme))
			.findFirst();
	}

	static String code(SignatureScheme scheme) {
		return scheme.name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

}
