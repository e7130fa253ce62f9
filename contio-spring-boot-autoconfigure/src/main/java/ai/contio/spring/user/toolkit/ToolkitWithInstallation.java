package ai.contio.spring.user.toolkit;

import org.jspecify.annotations.Nullable;

/**
 * A toolkit, and how it is installed.
 *
 * @param toolkit the toolkit
 * @param installation how it is installed; {@code null} if it is not
 */
public record ToolkitWithInstallation(@Nullable AvailableToolkit toolkit, @Nullable ToolkitInstallation installation) {

}
