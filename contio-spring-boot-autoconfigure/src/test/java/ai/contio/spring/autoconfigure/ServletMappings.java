package ai.contio.spring.autoconfigure;

import java.util.Map;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.config.annotation.ViewControllerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.function.HandlerFunction;
import org.springframework.web.servlet.function.RequestPredicates;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerResponse;
import org.springframework.web.servlet.handler.SimpleUrlHandlerMapping;

/**
 * Ways in which a servlet application maps paths.
 */
final class ServletMappings {

	private static final HandlerFunction<ServerResponse> ANSWER = (request) -> ServerResponse.accepted().build();

	private ServletMappings() {
	}

	@Configuration(proxyBeanMethods = false)
	static class Controller {

		@Bean
		Endpoint endpoint() {
			return new Endpoint();
		}

	}

	@RestController
	static class Endpoint {

		@PostMapping("/webhooks/contio")
		void receive() {
		}

	}

	@Configuration(proxyBeanMethods = false)
	static class Route {

		@Bean
		RouterFunction<ServerResponse> ownRoutes() {
			return RouterFunctions.route()
				.GET("/other", ANSWER)
				.POST("/webhooks/contio", RequestPredicates.accept(MediaType.APPLICATION_JSON), ANSWER)
				.build();
		}

	}

	@Configuration(proxyBeanMethods = false)
	static class NestedRoute {

		@Bean
		RouterFunction<ServerResponse> ownRoutes() {
			return RouterFunctions.route()
				.path("/webhooks", (webhooks) -> webhooks.GET(ANSWER).POST("/other", ANSWER))
				.path("/webhooks", (webhooks) -> webhooks.POST("/contio", ANSWER))
				.build();
		}

	}

	@Configuration(proxyBeanMethods = false)
	static class OneOfTwoPaths {

		@Bean
		RouterFunction<ServerResponse> ownRoutes() {
			return RouterFunctions
				.route(RequestPredicates.path("/other").or(RequestPredicates.path("/webhooks/contio")), ANSWER);
		}

	}

	@Configuration(proxyBeanMethods = false)
	static class Url {

		@Bean
		SimpleUrlHandlerMapping ownMapping() {
			return new SimpleUrlHandlerMapping(Map.of("/webhooks/contio", "handler"));
		}

		@Bean
		Object handler() {
			return new Object();
		}

	}

	@Configuration(proxyBeanMethods = false)
	static class Everything {

		@Bean
		RouterFunction<ServerResponse> everything() {
			return RouterFunctions.route(RequestPredicates.all(), ANSWER);
		}

	}

	@Configuration(proxyBeanMethods = false)
	static class EverythingElse {

		@Bean
		RouterFunction<ServerResponse> everythingElse() {
			return RouterFunctions.route(RequestPredicates.path("/webhooks/contio").negate(), ANSWER)
				.andRoute(RequestPredicates.path("/**"), ANSWER);
		}

	}

	@Configuration(proxyBeanMethods = false)
	static class View implements WebMvcConfigurer {

		@Override
		public void addViewControllers(ViewControllerRegistry registry) {
			registry.addViewController("/webhooks/contio");
		}

	}

}
