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

	@Override
	public SanitizableData apply(SanitizableData data) {
		return isCredential(data.getKey()) ? data.withSanitizedValue() : data;
	}

	private static boolean isCredential(String key) {
		// CONTIO_CLIENT_SECRET and contio.clientSecret are the same property
		return CREDENTIAL.matcher(key.toLowerCase(Locale.ROOT).replace('_', '-')).find();
	}

}
