package ai.contio.spring.oauth2.authorization;

import org.jspecify.annotations.Nullable;

/**
 * Where users go after they have connected, or have not.
 *
 * @param successPath a path within the application
 * @param failurePath a path within the application, or {@code null} for a page of the
 * starter's own
 */
public record ConnectSettings(String successPath, @Nullable String failurePath) {

}
