package ai.contio.spring.sandbox.toolkit;

import java.util.Locale;

import ai.contio.spring.sandbox.web.FieldRules;
import ai.contio.spring.sandbox.web.OptionalJsonBody;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/**
 * Publishes versions of toolkits. What is left out about propagation, the toolkit says.
 */
@RestController
@RequestMapping("/v1/partner/admin/toolkits/{toolkitId}/versions/{id}")
@ResponseStatus(HttpStatus.NO_CONTENT)
final class PublicationController {

	private final Toolkits toolkits;

	private final VersionController versions;

	PublicationController(Toolkits toolkits, VersionController versions) {
		this.toolkits = toolkits;
		this.versions = versions;
	}

	@PostMapping("/publish")
	void publish(@PathVariable String toolkitId, @PathVariable String id, OptionalJsonBody body) {
		ToolkitVersion version = this.versions.find(toolkitId, id);
		VersionController.require(version, ToolkitVersion.Status.DRAFT);
		this.toolkits.publish(version, propagation(version, word(body)));
	}

	@PostMapping("/republish")
	void republish(@PathVariable String toolkitId, @PathVariable String id) {
		ToolkitVersion version = this.versions.find(toolkitId, id);
		VersionController.require(version, ToolkitVersion.Status.DEPRECATED);
		this.toolkits.publish(version, propagation(version, null));
	}

	private static @Nullable String word(OptionalJsonBody body) {
		return (body.object() != null) ? FieldRules.of(body.object()).oneOf("propagation", Propagation.codes()) : null;
	}

	private Propagation propagation(ToolkitVersion version, @Nullable String word) {
		if (word != null) {
			return Propagation.valueOf(word.toUpperCase(Locale.ROOT));
		}
		return this.toolkits.find(version.toolkitId()).filter(Toolkit::autoPropagate).isPresent() ? Propagation.NORMAL
				: Propagation.NONE;
	}

}
