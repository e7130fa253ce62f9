package ai.contio.spring.oauth2.info;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

/**
 * What the holder of an access token may know about its user, in the terms of OpenID
 * Connect. Which fields there are depends on the scopes that were granted.
 *
 * @param subject the id of the user ({@code sub})
 * @param email the e-mail address
 * @param emailVerified whether the e-mail address is known to be the user's
 * @param name the full name
 * @param givenName the first name
 * @param familyName the last name
 * @param picture the URL of a picture
 * @param locale the language and country, such as {@code en-US}
 * @param phoneNumber the phone number
 * @param phoneNumberVerified whether the phone number is known to be the user's
 */
public record UserInfo(@JsonProperty("sub") @Nullable String subject, @Nullable String email,
		@Nullable Boolean emailVerified, @Nullable String name, @Nullable String givenName, @Nullable String familyName,
		@Nullable String picture, @Nullable String locale, @Nullable String phoneNumber,
		@Nullable Boolean phoneNumberVerified) {

}
