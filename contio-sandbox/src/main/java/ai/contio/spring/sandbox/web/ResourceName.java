package ai.contio.spring.sandbox.web;

import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

import ai.contio.spring.sandbox.state.Records;

import org.springframework.http.HttpStatus;

/**
 * A kind of thing that is found by its id. It says in one way for all kinds what is wrong
 * with an id: one that is no UUID answers 400 with a code of its own, an unknown one 404.
 *
 * @param words what a person calls it, such as {@code workflow run}
 */
public record ResourceName(String words) {

	/**
	 * Read an id.
	 * @param id the id as it was sent
	 * @return the id
	 * @throws ApiException a 400 if it is no UUID
	 */
	public UUID id(String id) {
		return Ids.parse(id)
			.orElseThrow(() -> new ApiException(HttpStatus.BAD_REQUEST,
					"invalid_%s_id".formatted(this.words.replace(' ', '_').toLowerCase(Locale.ROOT)),
					"'%s' is not the id of %s: it must be a UUID.".formatted(id, withArticle())));
	}

	/**
	 * Find a thing where a malformed id is told from an unknown one.
	 * @param id the id as it was sent
	 * @param records where to look
	 * @param <T> what is found
	 * @return the thing
	 * @throws ApiException a 400 if the id is no UUID, a 404 if it is unknown
	 */
	public <T> T find(String id, Records<T> records) {
		return found(id, records.find(id(id)));
	}

	/**
	 * Take what was found.
	 * @param id the id that was looked for
	 * @param found what was found
	 * @param <T> what is found
	 * @return the thing
	 * @throws ApiException a 404 if nothing was found
	 */
	public <T> T found(Object id, Optional<T> found) {
		return found.orElseThrow(() -> unknown(id));
	}

	/**
	 * The answer for an id that is unknown.
	 * @param id the id
	 * @return the error, a 404
	 */
	public ApiException unknown(Object id) {
		return ApiException.notFound("There is no %s '%s'.".formatted(this.words, id));
	}

	private String withArticle() {
		return (("aeiou".indexOf(this.words.charAt(0)) >= 0) ? "an " : "a ") + this.words;
	}

}
