package ai.contio.spring.starter;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.springframework.test.context.TestPropertySource;

/**
 * An application that has a registration for another provider.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@TestPropertySource(properties = { "spring.security.oauth2.client.registration.other.client-id=other",
		"spring.security.oauth2.client.registration.other.client-secret=secret",
		"spring.security.oauth2.client.registration.other.client-name=Somebody Else",
		"spring.security.oauth2.client.registration.other.authorization-grant-type=authorization_code",
		"spring.security.oauth2.client.registration.other.redirect-uri={baseUrl}/login/oauth2/code/{registrationId}",
		"spring.security.oauth2.client.provider.other.authorization-uri=http://localhost:1/authorize",
		"spring.security.oauth2.client.provider.other.token-uri=http://localhost:1/token",
		"spring.security.oauth2.client.provider.other.user-info-uri=http://localhost:1/user",
		"spring.security.oauth2.client.provider.other.user-name-attribute=sub" })
@interface WithOtherProvider {

}
