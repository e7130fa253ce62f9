package ai.contio.spring.admin.toolkit;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * What Contio finds in a manifest. The vendor's specification promises none of its
 * fields.
 *
 * @param valid whether it can be used
 * @param errors what is wrong
 * @param warnings what is doubtful
 */
public record ManifestValidation(@Nullable Boolean valid, @Nullable List<ManifestFinding> errors,
		@Nullable List<ManifestFinding> warnings) {

}
