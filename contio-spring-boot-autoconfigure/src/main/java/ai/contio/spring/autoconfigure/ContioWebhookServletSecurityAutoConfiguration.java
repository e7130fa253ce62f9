package ai.contio.spring.autoconfigure;

import ai.contio.spring.webhook.WebhookReceiver;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication.Type;
import org.springframework.boot.security.autoconfigure.web.servlet.ServletWebSecurityAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.DispatcherServletPath;
import org.springframework.context.annotation.Bean;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/**
 * Lets webhooks through Spring Security, and nothing else. It comes after Spring Boot's
 * own security, so that Boot's default chain, which backs off before any other, is there
 * for the rest of the application.
 * <p>
 * With them go their errors: Tomcat dispatches a request whose body it cannot read to the
 * error page, whatever it is answered, and other chains would ask for a login there, in a
 * session for each.
 */
@AutoConfiguration(after = { ContioWebhookAutoConfiguration.class, ServletWebSecurityAutoConfiguration.class })
@ConditionalOnClass({ SecurityFilterChain.class, ServletWebSecurityAutoConfiguration.class,
		DispatcherServletPath.class })
@ConditionalOnWebApplication(type = Type.SERVLET)
@ConditionalOnBean({ WebhookReceiver.class, HttpSecurity.class })
@ConditionalOnBooleanProperty(name = "contio.webhook.security.enabled", matchIfMissing = true)
public final class ContioWebhookServletSecurityAutoConfiguration {

	@Bean
	@Order(Ordered.HIGHEST_PRECEDENCE + 10)
	SecurityFilterChain contioWebhookSecurityFilterChain(HttpSecurity http, PathPatternRequestMatcher.Builder paths,
			WebhookSettings settings, WebhookStartUp startUp, ObjectProvider<DispatcherServletPath> dispatcherServlet) {
		String path = ContioWebhookServletAutoConfiguration.pathOf(settings, dispatcherServlet);
		RequestMatcher webhooks = new OrRequestMatcher(paths.matcher(settings.path()),
				(request) -> isError(request, path));
		// Where there is no endpoint, the path is the application's
		http.securityMatcher(startUp.canVerify() ? webhooks : (request) -> false);
		http.authorizeHttpRequests((requests) -> requests.anyRequest().permitAll());
		http.csrf(AbstractHttpConfigurer::disable);
		http.requestCache(AbstractHttpConfigurer::disable);
		http.logout(AbstractHttpConfigurer::disable);
		http.sessionManagement((sessions) -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS));
		return http.build();
	}

	private static boolean isError(HttpServletRequest request, String path) {
		return request.getDispatcherType() == DispatcherType.ERROR
				&& (request.getContextPath() + path).equals(request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI));
	}

}
