package ai.contio.spring.admin.toolkit.manifest;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A template of a toolkit: one that exists, or one that is defined here.
 *
 * @param id the id of one that exists
 * @param spec what it is
 * @param nextSteps the next steps that belong to it
 */
public record ManifestTemplate(@Nullable String id, @Nullable ManifestTemplateSpec spec,
		@Nullable List<TemplateNextStepLink> nextSteps) {

	/**
	 * A template that is defined here.
	 * @param spec what it is
	 * @return the entry
	 */
	public static ManifestTemplate of(ManifestTemplateSpec spec) {
		return new ManifestTemplate(null, spec, null);
	}

	/**
	 * A template that exists already.
	 * @param id its id at Contio
	 * @return the entry
	 */
	public static ManifestTemplate existing(String id) {
		return new ManifestTemplate(id, null, null);
	}

	/**
	 * This template with next steps.
	 * @param nextSteps the next steps that belong to it
	 * @return this template with it
	 */
	public ManifestTemplate withNextSteps(TemplateNextStepLink... nextSteps) {
		return new ManifestTemplate(this.id, this.spec, List.of(nextSteps));
	}

}
