package ai.contio.spring.user.toolkit;

import java.time.OffsetDateTime;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

/**
 * A toolkit that can be installed.
 *
 * @param id the id of the toolkit
 * @param name the name that people see
 * @param slug the name that stands in addresses
 * @param description what it is for
 * @param version its version
 * @param ownershipType who it belongs to
 * @param active whether it is in use
 * @param actionButtonsCount how many action buttons it has
 * @param nextStepsCount how many next steps it has
 * @param templatesCount how many templates it has
 * @param createdAt when it was created
 * @param updatedAt when it was last changed
 */
public record AvailableToolkit(@Nullable String id, @Nullable String name, @Nullable String slug,
		@Nullable String description, @Nullable String version, @Nullable ToolkitOwnership ownershipType,
		@JsonProperty("is_active") @Nullable Boolean active, @Nullable Integer actionButtonsCount,
		@Nullable Integer nextStepsCount, @Nullable Integer templatesCount, @Nullable OffsetDateTime createdAt,
		@Nullable OffsetDateTime updatedAt) {

}
