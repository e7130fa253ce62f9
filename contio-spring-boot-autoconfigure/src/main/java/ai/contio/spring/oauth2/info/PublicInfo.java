package ai.contio.spring.oauth2.info;

import org.jspecify.annotations.Nullable;

/**
 * What everybody may know about a partner app, for a page that asks a user to sign in or
 * to consent.
 *
 * @param clientId the client id
 * @param name the name of the app
 * @param companyName the company that offers it
 * @param coBrandName the line that names Contio beside it
 */
public record PublicInfo(@Nullable String clientId, @Nullable String name, @Nullable String companyName,
		@Nullable String coBrandName) {

}
