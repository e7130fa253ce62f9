package ai.contio.spring.autoconfigure;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.core.io.Resource;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.function.HandlerFunction;
import org.springframework.web.servlet.function.RequestPredicate;
import org.springframework.web.servlet.function.RequestPredicates;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.handler.AbstractUrlHandlerMapping;
import org.springframework.web.servlet.mvc.method.RequestMappingInfoHandlerMapping;

/**
 * Looks for a path among all that a servlet application maps.
 */
@SuppressWarnings({ "removal", "overloads" }) // As Spring has its visitors
final class ServletRoutes extends RoutePaths implements RouterFunctions.Visitor, RequestPredicates.Visitor {

	ServletRoutes(String wanted) {
		super(wanted);
	}

	/**
	 * What is mapped to a path, apart from the endpoint of webhooks itself.
	 * @param path the path
	 * @param beans where the application has its mappings
	 */
	static Stream<String> at(String path, ListableBeanFactory beans) {
		Map<String, HandlerMapping> mappings = beans.getBeansOfType(HandlerMapping.class);
		return Stream
			.of(mappings.values().stream().flatMap((mapping) -> methods(mapping, path)),
					PathClash.among("router function", beans.getBeansOfType(RouterFunction.class),
							(routes) -> isRoute(routes, path)),
					PathClash.among("handler mapping", mappings, (mapping) -> isUrl(mapping, path)))
			.flatMap(Function.identity());
	}

	private static Stream<String> methods(HandlerMapping mapping, String path) {
		return (mapping instanceof RequestMappingInfoHandlerMapping methods) ? methods.getHandlerMethods()
			.entrySet()
			.stream()
			.filter((mapped) -> mapped.getKey().getDirectPaths().contains(path))
			.map((mapped) -> mapped.getValue().getShortLogMessage()) : Stream.empty();
	}

	private static boolean isRoute(RouterFunction<?> routes, String path) {
		ServletRoutes search = new ServletRoutes(path);
		routes.accept(search);
		return search.found();
	}

	private static boolean isUrl(HandlerMapping mapping, String path) {
		return mapping instanceof AbstractUrlHandlerMapping urls && urls.getHandlerMap().containsKey(path);
	}

	@Override
	public void startNested(RequestPredicate predicate) {
		predicate.accept(this);
		enter();
	}

	@Override
	public void endNested(RequestPredicate predicate) {
		leave();
	}

	@Override
	public void route(RequestPredicate predicate, HandlerFunction<?> handler) {
		predicate.accept(this);
		route();
	}

	@Override
	public void resources(Function<ServerRequest, Optional<Resource>> lookup) {
	}

	@Override
	public void unknown(RequestPredicate predicate) {
	}

	@Override
	public void unknown(RouterFunction<?> routerFunction) {
	}

}
