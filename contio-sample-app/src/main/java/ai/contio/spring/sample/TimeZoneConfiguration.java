package ai.contio.spring.sample;

import java.util.Locale;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.i18n.CookieLocaleResolver;

/**
 * A handler method with a {@code ZoneId} argument gets the time zone of the browser,
 * which {@code sample.js} tells by a cookie; until it has, that of the server. The pages
 * are in English whatever the browser prefers.
 */
@Configuration(proxyBeanMethods = false)
class TimeZoneConfiguration {

	@Bean
	CookieLocaleResolver localeResolver() {
		CookieLocaleResolver resolver = new CookieLocaleResolver("zone");
		resolver.setDefaultLocale(Locale.ENGLISH);
		resolver.setRejectInvalidCookies(false);
		return resolver;
	}

}
