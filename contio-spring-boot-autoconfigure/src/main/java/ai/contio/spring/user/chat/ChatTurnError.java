package ai.contio.spring.user.chat;

import org.jspecify.annotations.Nullable;

/**
 * Why a turn failed.
 *
 * @param code the code
 * @param message what Contio says about it
 */
public record ChatTurnError(@Nullable String code, @Nullable String message) {

}
