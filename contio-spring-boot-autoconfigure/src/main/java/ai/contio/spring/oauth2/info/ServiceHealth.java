package ai.contio.spring.oauth2.info;

import java.time.OffsetDateTime;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * Whether the OAuth service of Contio works.
 *
 * @param service the name of the service
 * @param status how it does, such as {@code healthy}
 * @param checks what was looked at; Contio has published no schema of it
 * @param timestamp when it was looked at
 */
public record ServiceHealth(@Nullable String service, @Nullable String status,
		@Nullable Map<String, @Nullable Object> checks, @Nullable OffsetDateTime timestamp) {

}
