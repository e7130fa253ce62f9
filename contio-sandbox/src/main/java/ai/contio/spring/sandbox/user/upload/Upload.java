package ai.contio.spring.sandbox.user.upload;

import java.util.List;
import java.util.Map;

import ai.contio.spring.sandbox.web.ApiException;
import org.jspecify.annotations.Nullable;

import org.springframework.web.multipart.MultipartFile;

/**
 * A file with fields beside it.
 *
 * @param given the file, or {@code null} if there is none
 * @param fields the values of the fields, by name
 */
public record Upload(@Nullable MultipartFile given, Map<String, String[]> fields) {

	/**
	 * The file.
	 * @return the file
	 * @throws ApiException 400 if there is none
	 */
	public MultipartFile file() {
		if (this.given == null) {
			throw ApiException.invalidRequest("The part 'file' is required, but is missing.");
		}
		return this.given;
	}

	/**
	 * What the file is called, without the folders that some clients send along.
	 * @return the name, {@code file} if it has none
	 */
	public String fileName() {
		String name = file().getOriginalFilename();
		String last = (name != null) ? name.replaceFirst("(?s).*[/\\\\]", "") : "";
		return last.isBlank() ? "file" : last;
	}

	/**
	 * A field.
	 * @param name its name
	 * @return its first value, or {@code null} if it is empty or left out
	 */
	public @Nullable String text(String name) {
		String[] values = this.fields.get(name);
		return (values == null || values.length == 0 || values[0].isEmpty()) ? null : values[0];
	}

	/**
	 * A field that is one of some words.
	 * @param name its name
	 * @param words the words
	 * @return the word, or {@code null} if it is empty or left out
	 * @throws ApiException 400 if it is another one
	 */
	public @Nullable String oneOf(String name, List<String> words) {
		String word = text(name);
		if (word != null && !words.contains(word)) {
			throw ApiException.invalidRequest("'%s' must be one of %s, and was not.".formatted(name, words));
		}
		return word;
	}

	/**
	 * A field with several values, be it repeated or with commas between them.
	 * @param name its name
	 * @return the values
	 */
	public List<String> texts(String name) {
		return List.of(this.fields.getOrDefault(name, new String[0]))
			.stream()
			.flatMap((value) -> List.of(value.split(",")).stream())
			.map(String::strip)
			.filter((value) -> !value.isEmpty())
			.toList();
	}

}
