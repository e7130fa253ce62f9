package ai.contio.spring.sandbox.toolkit;

import java.util.List;

import ai.contio.spring.sandbox.web.ApiException;

import org.springframework.http.HttpStatus;

/**
 * What is wrong with a manifest.
 *
 * @param valid whether nothing is
 * @param errors what is wrong
 * @param warnings what may surprise
 */
record Validation(boolean valid, List<Problem> errors, List<Problem> warnings) {

	static Validation of(Manifest manifest) {
		List<Problem> errors = ShapeCheck.check(manifest.json());
		if (errors.isEmpty()) {
			errors = ReferenceCheck.check(manifest);
		}
		return new Validation(errors.isEmpty(), errors, List.of());
	}

	void require() {
		if (!this.valid) {
			Problem first = this.errors.get(0);
			throw new ApiException(HttpStatus.BAD_REQUEST, "manifest_validation_failed",
					"The manifest has %d problems. The first, at '%s': %s. Send it with dry_run to see all."
						.formatted(this.errors.size(), first.path(), first.message()));
		}
	}

}
