package ai.contio.spring.admin.toolkit.manifest;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

/**
 * Refers to a part of the same manifest, or to something that Contio has already.
 *
 * @param id the id at Contio
 * @param ref the {@code $id} of a part of the same manifest
 */
public record ManifestRef(@JsonProperty("$id") @Nullable String id, @JsonProperty("$ref") @Nullable String ref) {

	/**
	 * Refers to a part of the same manifest.
	 * @param refId its {@code $id}
	 * @return the reference
	 */
	public static ManifestRef to(String refId) {
		return new ManifestRef(null, refId);
	}

	/**
	 * Refers to something that Contio has already.
	 * @param id its id at Contio
	 * @return the reference
	 */
	public static ManifestRef existing(String id) {
		return new ManifestRef(id, null);
	}

}
