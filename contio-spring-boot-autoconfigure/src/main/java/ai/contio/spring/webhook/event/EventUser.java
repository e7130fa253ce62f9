package ai.contio.spring.webhook.event;

/**
 * The user whose data an event is about.
 *
 * @param id the id of the user at Contio
 * @param email the e-mail of the user at Contio
 */
public record EventUser(String id, String email) {

}
