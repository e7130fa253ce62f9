package ai.contio.spring.sandbox.user;

import java.util.UUID;

import ai.contio.spring.sandbox.web.ApiException;
import ai.contio.spring.sandbox.web.Ids;

import org.springframework.http.HttpStatus;

/**
 * What a kind of thing is called in errors about its ids.
 *
 * @param words the name, such as {@code agenda item}
 */
public record ResourceName(String words) {

	/**
	 * Read an id of a path.
	 * @param id the id as it was sent
	 * @return the id
	 * @throws ApiException 400 if it is no id
	 */
	public UUID id(String id) {
		return Ids.parse(id)
			.orElseThrow(() -> new ApiException(HttpStatus.BAD_REQUEST,
					"invalid_%s_id".formatted(this.words.replace(' ', '_')),
					"'%s' is not the id of %s: it must be a UUID.".formatted(id, withArticle())));
	}

	/**
	 * Say that there is no such thing.
	 * @param id the id as it was sent
	 * @return the error, a 404
	 */
	public ApiException unknown(String id) {
		return ApiException.notFound("There is no %s '%s' that the user may see.".formatted(this.words, id));
	}

	private String withArticle() {
		return (("aeiou".indexOf(this.words.charAt(0)) >= 0) ? "an " : "a ") + this.words;
	}

}
