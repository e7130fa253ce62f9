package ai.contio.spring.admin.toolkit;

import org.jspecify.annotations.Nullable;

/**
 * Says how a version is published.
 *
 * @param propagation which installations get it; the toolkit's own setting decides if
 * {@code null}
 */
public record VersionPublication(@Nullable Propagation propagation) {

}
