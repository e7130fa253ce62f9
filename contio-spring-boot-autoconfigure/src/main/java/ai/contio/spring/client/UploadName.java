package ai.contio.spring.client;

import java.nio.charset.StandardCharsets;

/**
 * The name of a file, as a part of a form has it: in ASCII for whoever reads no more, and
 * as it is by RFC 5987. The framework writes the former in the manner of e-mail, which
 * hides the end of the name, and by that end Contio tells files apart.
 */
final class UploadName {

	private static final String ATTRIBUTE_CHARACTERS = "!#$&+-.^_`|~";

	private UploadName() {
	}

	static String check(String fileName) {
		String name = fileName.substring(Math.max(fileName.lastIndexOf('/'), fileName.lastIndexOf('\\')) + 1).strip();
		if (name.isEmpty()) {
			throw new IllegalArgumentException(
					"The file name must not be blank, but is '%s'".formatted(Text.line(fileName, 64)));
		}
		return name;
	}

	static String disposition(String partName, String fileName) {
		StringBuilder ascii = new StringBuilder();
		fileName.codePoints().forEach((character) -> ascii.appendCodePoint(isPlain(character) ? character : '_'));
		String disposition = "form-data; name=\"%s\"; filename=\"%s\"".formatted(partName, ascii);
		return ascii.toString().equals(fileName) ? disposition
				: "%s; filename*=UTF-8''%s".formatted(disposition, encode(fileName));
	}

	private static boolean isPlain(int character) {
		return character >= ' ' && character < 127 && character != '"' && character != '\\';
	}

	private static String encode(String fileName) {
		StringBuilder encoded = new StringBuilder();
		for (byte character : fileName.getBytes(StandardCharsets.UTF_8)) {
			if (isAttributeCharacter(character)) {
				encoded.append((char) character);
			}
			else {
				encoded.append("%%%02X".formatted(character));
			}
		}
		return encoded.toString();
	}

	private static boolean isAttributeCharacter(byte character) {
		return (character >= '0' && character <= '9') || (character >= 'A' && character <= 'Z')
				|| (character >= 'a' && character <= 'z') || ATTRIBUTE_CHARACTERS.indexOf(character) >= 0;
	}

}
