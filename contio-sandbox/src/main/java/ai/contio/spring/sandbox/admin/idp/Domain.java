package ai.contio.spring.sandbox.admin.idp;

import java.net.IDN;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

import ai.contio.spring.sandbox.web.ApiException;

import org.springframework.http.HttpStatus;

/**
 * A domain of e-mail addresses that a partner may vouch for.
 *
 * @param name its name, in lower case and punycode
 */
record Domain(String name) {

	private static final Pattern NAME = Pattern
		.compile("(?=.{1,253}$)([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\\.)+[a-z0-9][a-z0-9-]{0,61}[a-z0-9]");

	private static final Set<String> GENERIC = Set.of("gmail.com", "googlemail.com", "outlook.com", "hotmail.com",
			"live.com", "yahoo.com", "icloud.com", "proton.me", "aol.com", "gmx.net");

	private static final List<String> RESERVED = List.of("contio.ai", "contio.com");

	static Domain parse(String text) {
		Domain domain = new Domain(normalized(text));
		if (!NAME.matcher(domain.name).matches()) {
			throw refusal("invalid_domain", "'%s' is not the name of a domain, such as example.com.".formatted(text));
		}
		if (GENERIC.contains(domain.name)) {
			throw refusal("domain_is_generic",
					"Anybody can have an address of '%s'. Use a domain of your own.".formatted(domain.name));
		}
		if (RESERVED.stream().anyMatch(domain::isWithin)) {
			throw refusal("domain_reserved", "'%s' is reserved.".formatted(domain.name));
		}
		return domain;
	}

	private static String normalized(String text) {
		try {
			return IDN.toASCII(text.strip()).toLowerCase(Locale.ROOT);
		}
		catch (IllegalArgumentException ex) {
			// Refused by its form
			return "";
		}
	}

	private boolean isWithin(String parent) {
		return this.name.equals(parent) || this.name.endsWith("." + parent);
	}

	/* RFC 6761 promises that no such name is ever found */
	boolean hasRecords() {
		return !this.name.endsWith(".invalid");
	}

	private static ApiException refusal(String code, String message) {
		return new ApiException(HttpStatus.BAD_REQUEST, code, message);
	}

}
