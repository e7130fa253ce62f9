package ai.contio.spring.sandbox.web;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.Enumeration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import org.jspecify.annotations.Nullable;

import org.springframework.http.MediaType;
import org.springframework.util.StringUtils;

/**
 * A request whose body has been read already, with the parameters that are in it. They
 * are read when somebody asks: what calls itself a form may be JSON, as curl has it.
 */
public final class FormRequest extends HttpServletRequestWrapper {

	private final byte[] body;

	private @Nullable Map<String, String[]> parameters;

	FormRequest(HttpServletRequest request, byte[] body) {
		super(request);
		this.body = body;
	}

	/**
	 * Read one parameter of a request that has not come this far yet.
	 * @param request the request, whose body has been read
	 * @param name the name of the parameter
	 * @return its value, or empty if there is none or the request cannot be read
	 */
	public static Optional<String> peek(HttpServletRequest request, String name) {
		try {
			return Optional.ofNullable(new FormRequest(request, BodyFilter.body(request)).getParameter(name));
		}
		catch (ApiException ex) {
			// Answered later, by who needs it
			return Optional.empty();
		}
	}

	@Override
	public @Nullable String getParameter(String name) {
		String[] values = getParameterMap().get(name);
		return (values != null) ? values[0] : null;
	}

	@Override
	public String @Nullable [] getParameterValues(String name) {
		return getParameterMap().get(name);
	}

	@Override
	public Enumeration<String> getParameterNames() {
		return Collections.enumeration(getParameterMap().keySet());
	}

	@Override
	public Map<String, String[]> getParameterMap() {
		Map<String, String[]> read = this.parameters;
		if (read == null) {
			read = read();
			this.parameters = read;
		}
		return read;
	}

	private Map<String, String[]> read() {
		Map<String, String[]> read = new LinkedHashMap<>(query());
		if (StringUtils.startsWithIgnoreCase(getContentType(), MediaType.APPLICATION_FORM_URLENCODED_VALUE)) {
			for (String field : new String(this.body, StandardCharsets.ISO_8859_1).split("&")) {
				if (!field.isEmpty()) {
					String[] parts = field.split("=", 2);
					add(read, decode(parts[0]), (parts.length == 2) ? decode(parts[1]) : "");
				}
			}
		}
		return Collections.unmodifiableMap(read);
	}

	/* Tomcat throws when it cannot read the query */
	private Map<String, String[]> query() {
		try {
			return super.getParameterMap();
		}
		catch (IllegalStateException ex) {
			throw ApiException.invalidRequest("The query cannot be read: its encoding is broken.");
		}
	}

	private static void add(Map<String, String[]> parameters, String name, String value) {
		String[] values = parameters.getOrDefault(name, new String[0]);
		values = Arrays.copyOf(values, values.length + 1);
		values[values.length - 1] = value;
		parameters.put(name, values);
	}

	private static String decode(String text) {
		try {
			byte[] bytes = StringUtils.uriDecode(text.replace('+', ' '), StandardCharsets.ISO_8859_1)
				.getBytes(StandardCharsets.ISO_8859_1);
			return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
		}
		catch (IllegalArgumentException | CharacterCodingException ex) {
			throw ApiException.invalidRequest("The form cannot be read: its encoding is broken.");
		}
	}

}
