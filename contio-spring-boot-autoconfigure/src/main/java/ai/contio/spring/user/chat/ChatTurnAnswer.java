package ai.contio.spring.user.chat;

import org.jspecify.annotations.Nullable;

/**
 * A turn, in the shape that Contio answers it in.
 *
 * @param turn the turn
 */
public record ChatTurnAnswer(@Nullable ChatTurn turn) {

}
