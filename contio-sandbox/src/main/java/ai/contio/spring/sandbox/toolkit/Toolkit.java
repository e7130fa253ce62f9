package ai.contio.spring.sandbox.toolkit;

import java.time.Instant;
import java.util.UUID;

import ai.contio.spring.sandbox.web.FieldRules;
import org.jspecify.annotations.Nullable;

/**
 * A toolkit of the partner.
 *
 * @param id its id
 * @param slug its name in URLs
 * @param name its name
 * @param description what it is for, or {@code null}
 * @param active whether workspaces can install it
 * @param autoPropagate whether installations get what is published
 * @param autoInstall whether new workspaces get it
 * @param createdAt when it was created
 * @param updatedAt when it was changed last
 */
record Toolkit(UUID id, String slug, String name, @Nullable String description, boolean active, boolean autoPropagate,
		boolean autoInstall, Instant createdAt, Instant updatedAt) {

	Toolkit with(FieldRules rules, Instant now) {
		return new Toolkit(this.id, this.slug, rules.change("name", 255, this.name),
				rules.changeOrClear("description", 1000, this.description), rules.change("is_active", this.active),
				rules.change("auto_propagate", this.autoPropagate),
				rules.change("auto_install_on_new_workspaces", this.autoInstall), this.createdAt, now);
	}

}
