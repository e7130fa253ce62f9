package ai.contio.spring.user.template;

import org.jspecify.annotations.Nullable;

/**
 * What became of applying a template.
 *
 * @param applicationId the id of this application
 * @param appliedItems how much has come to the meeting
 * @param success whether it was done
 */
public record AppliedTemplate(@Nullable String applicationId, @Nullable AppliedItems appliedItems,
		@Nullable Boolean success) {

}
