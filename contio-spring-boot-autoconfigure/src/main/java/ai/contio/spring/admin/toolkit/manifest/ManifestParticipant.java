package ai.contio.spring.admin.toolkit.manifest;

import org.jspecify.annotations.Nullable;

/**
 * A participant of the meetings of a template.
 *
 * @param email the e-mail address
 * @param name the name, 1 to 255 characters
 * @param role what the participant may do
 */
public record ManifestParticipant(@Nullable String email, @Nullable String name, @Nullable ParticipantRole role) {

}
