package ai.contio.spring.sample;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;

import static org.springframework.security.config.Customizer.withDefaults;

/**
 * A user signs in with a password, or with Contio; what is theirs needs one of the two.
 * The pages below {@code /admin} are for who has the password: anybody who has an account
 * at Contio could sign in with that. So is the page of all events, which are about
 * everybody; those of the sandbox are about nobody, and whoever starts that sees them at
 * once. Nothing here is about connecting to Contio or about webhooks: the starter's link
 * and its callback are behind this chain like any other page, and the webhook endpoint
 * has one of its own.
 */
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {

	@Bean
	SecurityFilterChain pages(HttpSecurity http, Environment environment) {
		String[] administration = environment.acceptsProfiles(Profiles.of("sandbox")) ? new String[] { "/admin/**" }
				: new String[] { "/admin/**", "/", "/feed" };
		return http
			.authorizeHttpRequests((requests) -> requests.requestMatchers(administration)
				.hasRole("ADMIN")
				.requestMatchers("/me/**")
				.authenticated()
				.anyRequest()
				.permitAll())
			.exceptionHandling((exceptions) -> exceptions.accessDeniedPage("/refused"))
			.formLogin((form) -> form.loginPage("/login").defaultSuccessUrl("/me"))
			.oauth2Login((login) -> login.loginPage("/login").defaultSuccessUrl("/me"))
			.logout(withDefaults())
			.build();
	}

}
