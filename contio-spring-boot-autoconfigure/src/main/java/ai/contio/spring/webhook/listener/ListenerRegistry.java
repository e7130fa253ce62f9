package ai.contio.spring.webhook.listener;

import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import ai.contio.spring.client.ContioConfigurationException;
import ai.contio.spring.webhook.ContioWebhook;
import ai.contio.spring.webhook.event.ContioEventTypes;
import org.jspecify.annotations.Nullable;

import org.springframework.aop.SpringProxy;
import org.springframework.aop.framework.AopProxyUtils;
import org.springframework.aop.framework.autoproxy.AutoProxyUtils;
import org.springframework.aop.scope.ScopedObject;
import org.springframework.aop.scope.ScopedProxyUtils;
import org.springframework.aop.support.AopUtils;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.core.MethodIntrospector;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.core.annotation.AnnotationUtils;

/**
 * Finds the listeners of the application once, when its beans are there, on the classes
 * behind any proxies, and knows which of them an event is for. No bean is created for it.
 */
public final class ListenerRegistry implements SmartInitializingSingleton {

	private final ConfigurableListableBeanFactory beanFactory;

	private final ListenerFactory factory;

	private volatile List<WebhookListener> listeners = List.of();

	private volatile Map<String, WebhookListener> byId = Map.of();

	private volatile int ofTheApplication;

	private volatile Map<String, List<WebhookListener>> byKnownType = Map.of();

	/**
	 * A registry for the beans of a factory.
	 * @param beanFactory where the beans are
	 * @param resolvers what offers arguments besides the event itself
	 */
	public ListenerRegistry(ConfigurableListableBeanFactory beanFactory, List<ListenerArgumentResolver> resolvers) {
		this.beanFactory = beanFactory;
		this.factory = new ListenerFactory(resolvers);
	}

	@Override
	public void afterSingletonsInstantiated() {
		Map<String, String> found = new HashMap<>();
		List<WebhookListener> ordered = new ArrayList<>();
		int counted = 0;
		for (String beanName : this.beanFactory.getBeanNamesForType(Object.class)) {
			for (WebhookListener listener : listenersOf(beanName)) {
				String here = "%s of bean '%s'".formatted(InvalidListenerException.describe(listener.method()),
						beanName);
				checkUnique(listener.id(), found.put(listener.id(), here), here);
				ordered.add(listener);
				counted += isInfrastructure(beanName) ? 0 : 1;
			}
		}
		this.listeners = List.copyOf(ordered);
		this.byId = ordered.stream().collect(Collectors.toUnmodifiableMap(WebhookListener::id, Function.identity()));
		this.ofTheApplication = counted;
		Map<String, List<WebhookListener>> byType = new HashMap<>();
		ContioEventTypes.all().forEach((type) -> byType.put(type, select(type)));
		this.byKnownType = Map.copyOf(byType);
	}

	/**
	 * How many listeners the application has. Those of beans with the role of
	 * infrastructure are called as any other, and are no reason to set up webhooks.
	 * @return the number of methods
	 */
	public int size() {
		return this.ofTheApplication;
	}

	/**
	 * The event types that listeners ask for by name, be it by the record that they take.
	 * One that receives all types asks for none.
	 * @return the types, of those that this version knows
	 */
	public Set<String> namedTypes() {
		// No type has a blank name, so who takes it takes all
		return this.listeners.stream()
			.map(WebhookListener::accepts)
			.filter((accepts) -> !accepts.test(""))
			.flatMap((accepts) -> ContioEventTypes.all().stream().filter(accepts))
			.collect(Collectors.toSet());
	}

	/**
	 * The listeners that receive events of a type.
	 * @param eventType the type
	 * @return the listeners
	 */
	public List<WebhookListener> listenersFor(String eventType) {
		List<WebhookListener> known = this.byKnownType.get(eventType);
		return (known != null) ? known : select(eventType);
	}

	/**
	 * All listeners by their ids, with those of infrastructure.
	 * @return the listeners
	 */
	public Map<String, WebhookListener> byId() {
		return this.byId;
	}

	private List<WebhookListener> select(String eventType) {
		return this.listeners.stream().filter((listener) -> listener.accepts().test(eventType)).toList();
	}

	private List<WebhookListener> listenersOf(String beanName) {
		Class<?> type = targetClass(beanName);
		if (type == null || !AnnotationUtils.isCandidateClass(type, ContioWebhook.class)
				|| type.getName().startsWith("org.springframework.")) {
			return List.of();
		}
		Set<Method> methods = MethodIntrospector.selectMethods(type,
				(Method method) -> AnnotatedElementUtils.hasAnnotation(method, ContioWebhook.class));
		return methods.stream().map((method) -> create(beanName, type, method)).toList();
	}

	private boolean isInfrastructure(String beanName) {
		return this.beanFactory.containsBeanDefinition(beanName)
				&& this.beanFactory.getMergedBeanDefinition(beanName).getRole() == BeanDefinition.ROLE_INFRASTRUCTURE;
	}

	private @Nullable Class<?> targetClass(String beanName) {
		if (ScopedProxyUtils.isScopedTarget(beanName)) {
			return null;
		}
		Class<?> type = AutoProxyUtils.determineTargetClass(this.beanFactory, beanName);
		if (type == null || !Proxy.isProxyClass(type)) {
			return type;
		}
		// A proxy of interfaces shows nothing of the class behind it
		if (ScopedObject.class.isAssignableFrom(type)) {
			return AutoProxyUtils.determineTargetClass(this.beanFactory, ScopedProxyUtils.getTargetBeanName(beanName));
		}
		boolean exists = SpringProxy.class.isAssignableFrom(type) && this.beanFactory.containsSingleton(beanName)
				&& this.beanFactory.isSingleton(beanName);
		return exists ? AopProxyUtils.ultimateTargetClass(this.beanFactory.getBean(beanName)) : type;
	}

	private WebhookListener create(String beanName, Class<?> type, Method method) {
		Class<?> beanType = this.beanFactory.getType(beanName, false);
		return this.factory.create(beanName, () -> this.beanFactory.getBean(beanName), type, method,
				invocable(method, beanType));
	}

	private static Method invocable(Method method, @Nullable Class<?> beanType) {
		try {
			return AopUtils.selectInvocableMethod(method, beanType);
		}
		catch (IllegalStateException ex) {
			throw new InvalidListenerException(method, "the proxy around its bean does not have it",
					"Make the method public, or declare it on the interface that the proxy implements.");
		}
	}

	private static void checkUnique(String id, @Nullable String other, String here) {
		if (other != null) {
			throw new ContioConfigurationException(
					"Two methods are the @ContioWebhook listener '%s': %s and %s".formatted(id, other, here),
					"Set an id of its own on one of the annotations: @ContioWebhook(id = \"…\"). Where both are the same method, remove its id: the name of the bean is then part of it.");
		}
	}

}
