package ai.contio.spring.actuate;

import java.util.Locale;
import java.util.regex.Pattern;

import org.springframework.boot.actuate.endpoint.SanitizableData;
import org.springframework.boot.actuate.endpoint.SanitizingFunction;

/**
 * Masks Contio's credentials in the {@code env} and {@code configprops} endpoints even
 * where the application shows values there.
 */
public final class ContioSanitizingFunction implements SanitizingFunction {

	private static final Pattern CREDENTIAL = Pattern.compile("contio.*(secret|api-?key|token|keys)");

	/** Arguments of the command line, or the JSON of {@code SPRING_APPLICATION_JSON}. */
	private static final Pattern ASSIGNMENT = Pattern
		.compile("contio.*(secrets?|api-?key|token|keys)(\\[\\d+])?\"?\\s*[=:]", Pattern.DOTALL);

	@Override
	public SanitizableData apply(SanitizableData data) {
		return holdsCredential(data) ? data.withSanitizedValue() : data;
	}

	private static boolean holdsCredential(SanitizableData data) {
		return CREDENTIAL.matcher(normalized(data.getKey())).find()
				|| (data.getValue() instanceof CharSequence text && ASSIGNMENT.matcher(normalized(text)).find());
	}

	private static String normalized(CharSequence text) {
		// CONTIO_CLIENT_SECRET and contio.clientSecret are the same property
		return text.toString().toLowerCase(Locale.ROOT).replace('_', '-');
	}

}
