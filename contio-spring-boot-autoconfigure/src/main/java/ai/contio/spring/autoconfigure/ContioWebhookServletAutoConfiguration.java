package ai.contio.spring.autoconfigure;

import java.util.Map;

import ai.contio.spring.webhook.WebhookReceiver;
import ai.contio.spring.webhook.servlet.ServletWebhookHandler;
import ai.contio.spring.webhook.servlet.UnparsedRequestFilter;

import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication.Type;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.boot.webmvc.autoconfigure.DispatcherServletPath;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Lazy;
import org.springframework.core.Ordered;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.DispatcherServlet;
import org.springframework.web.servlet.handler.SimpleUrlHandlerMapping;

/**
 * The webhook endpoint of a servlet application.
 */
@AutoConfiguration(after = ContioWebhookAutoConfiguration.class)
@ConditionalOnClass(DispatcherServlet.class)
@ConditionalOnWebApplication(type = Type.SERVLET)
@ConditionalOnBean(WebhookReceiver.class)
public final class ContioWebhookServletAutoConfiguration {

	@Bean(WebhookStartUp.ENDPOINT)
	SimpleUrlHandlerMapping contioWebhookHandlerMapping(ObjectProvider<WebhookReceiver> receiver,
			@Qualifier("contioListenerThreads") ListenerThreads threads, WebhookSettings settings,
			WebhookStartUp startUp) {
		Map<String, ?> urls = startUp.canVerify()
				? Map.of(settings.path(), new ServletWebhookHandler(receiver.getObject(), threads.executor()))
				: Map.of();
		SimpleUrlHandlerMapping mapping = new SimpleUrlHandlerMapping(urls, EndpointOrder.BEFORE_ROUTER_FUNCTIONS);
		// No page of a browser has business here; Spring would answer its preflight 200
		mapping.setCorsProcessor((cors, request, response) -> {
			response.setStatus(HttpStatus.FORBIDDEN.value());
			return false;
		});
		return mapping;
	}

	@Bean
	FilterRegistrationBean<UnparsedRequestFilter> contioUnparsedRequestFilter(WebhookSettings settings,
			WebhookStartUp startUp, ObjectProvider<DispatcherServletPath> dispatcherServlet) {
		FilterRegistrationBean<UnparsedRequestFilter> registration = new FilterRegistrationBean<>(
				new UnparsedRequestFilter());
		registration.addUrlPatterns(pathOf(settings, dispatcherServlet));
		registration.setOrder(Ordered.HIGHEST_PRECEDENCE);
		registration.setEnabled(startUp.canVerify());
		return registration;
	}

	@Bean
	@Lazy(false)
	PathClash contioWebhookPathClash(WebhookSettings settings, WebhookStartUp startUp, ListableBeanFactory beans) {
		return new PathClash(settings.path(), startUp, () -> ServletRoutes.at(settings.path(), beans));
	}

	/**
	 * The path of the webhooks, with that of Spring MVC's servlet before it.
	 */
	static String pathOf(WebhookSettings settings, ObjectProvider<DispatcherServletPath> dispatcherServlet) {
		DispatcherServletPath servlet = dispatcherServlet.getIfAvailable();
		return (servlet != null) ? servlet.getRelativePath(settings.path()) : settings.path();
	}

}
