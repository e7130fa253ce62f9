package ai.contio.spring.user.nextstep;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

/**
 * A button that hands something on to a partner app.
 *
 * @param id the id of the button
 * @param name the name that people see
 * @param iconName the name of its icon
 * @param defaultButton whether it is the one that is offered first
 */
public record ActionButton(@Nullable String id, @Nullable String name, @Nullable String iconName,
		@JsonProperty("is_default") @Nullable Boolean defaultButton) {

}
