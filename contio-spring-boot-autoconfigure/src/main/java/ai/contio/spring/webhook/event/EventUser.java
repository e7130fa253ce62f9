package ai.contio.spring.webhook.event;

/**
 * The user an event is delivered for, who need not be the one who caused it.
 *
 * @param id the id of the user
 * @param email the e-mail address of the user
 */
public record EventUser(String id, String email) {
}
