package ai.contio.spring.sandbox.workflow;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * What the runs of a workflow do.
 *
 * @param id its id
 * @param workspaceId the workspace that it belongs to
 * @param name its name
 * @param description what it is for, or {@code null}
 * @param active whether it can be run
 * @param spec its steps and what comes after what
 * @param createdAt when it was created
 * @param updatedAt when it was changed last
 */
record WorkflowTemplate(UUID id, UUID workspaceId, String name, @Nullable String description, boolean active,
		JsonNode spec, Instant createdAt, Instant updatedAt) {

	/* In the order in which they are done */
	List<Step> steps() {
		return this.spec.path("nodes").valueStream().map(Step::new).toList();
	}

	/**
	 * A step. What comes of it, if it is not simply done, stands in its node.
	 *
	 * @param node the node of the specification
	 */
	record Step(JsonNode node) {

		String id() {
			return this.node.path("id").asString();
		}

		String type() {
			return this.node.path("type").asString();
		}

		/* Somebody has to decide */
		boolean isTask() {
			return type().equals("approval");
		}

		String title() {
			return this.node.path("title").asString(id());
		}

		String decision() {
			return this.node.path("decision").asString("approved");
		}

		boolean isRejected() {
			return isTask() && decision().equals("rejected");
		}

		@Nullable String reason() {
			return this.node.path("reason").asString(null);
		}

		@Nullable String error() {
			return this.node.path("error").asString(null);
		}

	}

}
