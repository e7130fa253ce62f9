package ai.contio.spring.autoconfigure;

import java.util.Map;

import ai.contio.spring.webhook.WebhookReceiver;
import ai.contio.spring.webhook.reactive.ReactiveWebhookHandler;

import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication.Type;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Lazy;
import org.springframework.http.HttpStatus;
import org.springframework.web.reactive.DispatcherHandler;
import org.springframework.web.reactive.handler.SimpleUrlHandlerMapping;

/**
 * The webhook endpoint of a reactive application.
 */
@AutoConfiguration(after = ContioWebhookAutoConfiguration.class)
@ConditionalOnClass(DispatcherHandler.class)
@ConditionalOnWebApplication(type = Type.REACTIVE)
@ConditionalOnBean(WebhookReceiver.class)
public final class ContioWebhookReactiveAutoConfiguration {

	@Bean(WebhookStartUp.ENDPOINT)
	SimpleUrlHandlerMapping contioWebhookHandlerMapping(ObjectProvider<WebhookReceiver> receiver,
			WebhookSettings settings, WebhookStartUp startUp) {
		Map<String, ?> urls = startUp.canVerify()
				? Map.of(settings.path(), new ReactiveWebhookHandler(receiver.getObject())) : Map.of();
		SimpleUrlHandlerMapping mapping = new SimpleUrlHandlerMapping(urls, EndpointOrder.BEFORE_ROUTER_FUNCTIONS);
		// No page of a browser has business here; Spring would answer its preflight 200
		mapping.setCorsProcessor((cors, exchange) -> {
			exchange.getResponse().setStatusCode(HttpStatus.FORBIDDEN);
			return false;
		});
		return mapping;
	}

	@Bean
	@Lazy(false)
	PathClash contioWebhookPathClash(WebhookSettings settings, WebhookStartUp startUp, ListableBeanFactory beans) {
		return new PathClash(settings.path(), startUp, () -> ReactiveRoutes.at(settings.path(), beans));
	}

}
