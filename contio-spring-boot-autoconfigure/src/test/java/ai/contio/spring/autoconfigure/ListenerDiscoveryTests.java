package ai.contio.spring.autoconfigure;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

import ai.contio.spring.admin.ContioAdminClient;
import ai.contio.spring.webhook.ContioWebhook;
import ai.contio.spring.webhook.WebhookEvent;
import ai.contio.spring.webhook.event.ContioEvent;
import ai.contio.spring.webhook.event.MeetingCompleted;
import ai.contio.spring.webhook.listener.ListenerRegistry;
import org.aopalliance.intercept.MethodInterceptor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.aop.framework.ProxyFactory;
import org.springframework.aop.framework.ProxyFactoryBean;
import org.springframework.aop.framework.autoproxy.BeanNameAutoProxyCreator;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.beans.factory.support.BeanDefinitionRegistry;
import org.springframework.beans.factory.support.RootBeanDefinition;
import org.springframework.boot.LazyInitializationBeanFactoryPostProcessor;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Lazy;
import org.springframework.context.annotation.Scope;
import org.springframework.context.annotation.ScopedProxyMode;
import org.springframework.context.support.SimpleThreadScope;
import org.springframework.core.annotation.AliasFor;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * However a bean is made and wrapped, its listeners are found, and they are called once,
 * through whatever is wrapped around the bean.
 */
class ListenerDiscoveryTests {

	private static final List<Object> CALLS = new CopyOnWriteArrayList<>();

	private final ApplicationContextRunner contextRunner = new ApplicationContextRunner()
		.withConfiguration(AutoConfigurations.of(ContioAutoConfiguration.class,
				ContioHttpConnectorAutoConfiguration.class, ContioClientAutoConfiguration.class,
				ContioAdminAutoConfiguration.class, ContioWebhookAutoConfiguration.class))
		.withInitializer((context) -> CALLS.clear())
		.withPropertyValues("contio.webhook.secret=" + Delivery.SECRET);

	@Test
	void plainBean() {
		verify(this.contextRunner.withBean(Notes.class), "Notes");
	}

	@Test
	void privateMethodOfAPlainBean() {
		verify(this.contextRunner.withBean(PrivateNotes.class), "PrivateNotes");
	}

	@Test
	void lazyInitializationOfTheWholeApplication() {
		verify(this.contextRunner.withBean(Notes.class)
			.withInitializer(
					(context) -> context.addBeanFactoryPostProcessor(new LazyInitializationBeanFactoryPostProcessor())),
				"Notes");
	}

	@Test
	void lazyBeanIsNotCreatedBeforeItsFirstEvent() {
		this.contextRunner.withUserConfiguration(LazyBean.class).run((context) -> {
			assertThat(context.getBeanFactory().containsSingleton("notes")).isFalse();
			assertThat(Delivery.meetingCompleted(context)).isEqualTo(200);
			assertThat(CALLS).containsExactly("Notes");
		});
	}

	@Test
	void prototypeBeanIsMadeForEachEvent() {
		verify(this.contextRunner.withUserConfiguration(PrototypeBean.class), "Notes");
	}

	@ParameterizedTest
	@ValueSource(classes = { Notes.class, InterfaceNotes.class, DefaultMethodNotes.class })
	void autoProxiedBean(Class<?> type) {
		verify(proxied(type, false), "advice", type.getSimpleName());
	}

	@ParameterizedTest
	@ValueSource(classes = { Notes.class, InterfaceNotes.class })
	void autoProxiedPrototype(Class<?> type) {
		verify(proxied(type, true), "advice", type.getSimpleName());
	}

	@ParameterizedTest
	@ValueSource(booleans = { true, false })
	void beanThatAPostProcessorWraps(boolean proxyTargetClass) {
		verify(this.contextRunner.withBean(InterfaceNotes.class)
			.withBean(Wrapping.class, () -> new Wrapping(proxyTargetClass)), "advice", "InterfaceNotes");
	}

	@ParameterizedTest
	@ValueSource(booleans = { true, false })
	void proxyFactoryBean(boolean proxyTargetClass) {
		verify(this.contextRunner.withBean(ProxyFactoryBean.class, () -> {
			ProxyFactoryBean factory = new ProxyFactoryBean();
			factory.setTarget(new InterfaceNotes());
			factory.setProxyTargetClass(proxyTargetClass);
			factory.addAdvice(advice());
			return factory;
		}), "advice", "InterfaceNotes");
	}

	@ParameterizedTest
	@ValueSource(classes = { ScopedByClass.class, ScopedByInterface.class })
	void scopedProxy(Class<?> configuration) {
		verify(this.contextRunner.withUserConfiguration(configuration)
			.withInitializer(
					(context) -> context.getBeanFactory().registerScope("notes-scope", new SimpleThreadScope())),
				"InterfaceNotes");
	}

	@Test
	void inheritedMethod() {
		verify(this.contextRunner.withBean(InheritingNotes.class), "InheritingNotes");
	}

	@Test
	void overriddenMethodIsCalledOnce() {
		verify(this.contextRunner.withBean(OverridingNotes.class), "overridden");
	}

	@Test
	void methodAnnotatedOnAnInterface() {
		verify(this.contextRunner.withBean(ImplementingNotes.class), "ImplementingNotes");
	}

	@Test
	void defaultMethodOfAnInterface() {
		verify(this.contextRunner.withBean(DefaultMethodNotes.class), "DefaultMethodNotes");
	}

	@Test
	void annotationOfTheApplicationsOwn() {
		verify(this.contextRunner.withBean(MetaNotes.class), "MetaNotes");
	}

	@ParameterizedTest
	@ValueSource(classes = { GenericNotes.class, GenericEnvelopeNotes.class })
	void typeVariableOfASuperclassSaysWhichEvents(Class<?> type) {
		verify(this.contextRunner.withBean(type), type.getSimpleName());
	}

	@Test
	void listenersOnConfigurationClasses() {
		verify(this.contextRunner.withUserConfiguration(ListeningConfiguration.class), "configuration");
	}

	@Test
	void listenerIsGivenTheAdminClient() {
		this.contextRunner.withBean(AdminNotes.class)
			.withPropertyValues("contio.api-key=key", "contio.client-id=id")
			.run((context) -> {
				assertThat(Delivery.meetingCompleted(context)).isEqualTo(200);
				assertThat(CALLS).containsExactly(context.getBean(ContioAdminClient.class));
			});
	}

	private void verify(ApplicationContextRunner runner, String... calls) {
		runner.run((context) -> {
			assertThat(context).hasNotFailed();
			assertThat(context.getBean(ListenerRegistry.class).size()).isEqualTo(1);
			assertThat(Delivery.meetingCreated(context)).isEqualTo(200);
			assertThat(CALLS).isEmpty();
			assertThat(Delivery.meetingCompleted(context)).isEqualTo(200);
			assertThat(CALLS).containsExactly((Object[]) calls);
		});
	}

	private ApplicationContextRunner proxied(Class<?> type, boolean prototype) {
		RootBeanDefinition definition = new RootBeanDefinition(type);
		definition.setScope(prototype ? BeanDefinition.SCOPE_PROTOTYPE : BeanDefinition.SCOPE_SINGLETON);
		return this.contextRunner
			.withInitializer((context) -> ((BeanDefinitionRegistry) context.getBeanFactory())
				.registerBeanDefinition("proxied", definition))
			.withBean("advice", MethodInterceptor.class, ListenerDiscoveryTests::advice)
			.withBean(BeanNameAutoProxyCreator.class, () -> {
				BeanNameAutoProxyCreator creator = new BeanNameAutoProxyCreator();
				creator.setBeanNames("proxied");
				creator.setInterceptorNames("advice");
				return creator;
			});
	}

	private static MethodInterceptor advice() {
		return (invocation) -> {
			CALLS.add("advice");
			return invocation.proceed();
		};
	}

	static class Notes {

		private final Consumer<Object> calls = CALLS::add;

		@ContioWebhook
		void on(MeetingCompleted event) {
			this.calls.accept("Notes");
		}

	}

	static class PrivateNotes {

		@ContioWebhook
		private void on(MeetingCompleted event) {
			CALLS.add("PrivateNotes");
		}

	}

	interface Completion {

		void on(MeetingCompleted event);

	}

	static class InterfaceNotes implements Completion {

		private final Consumer<Object> calls = CALLS::add;

		@Override
		@ContioWebhook
		public void on(MeetingCompleted event) {
			this.calls.accept("InterfaceNotes");
		}

	}

	interface AnnotatedCompletion {

		@ContioWebhook
		void on(MeetingCompleted event);

	}

	static class ImplementingNotes implements AnnotatedCompletion {

		@Override
		public void on(MeetingCompleted event) {
			CALLS.add("ImplementingNotes");
		}

	}

	interface DefaultCompletion {

		@ContioWebhook
		default void on(MeetingCompleted event) {
			CALLS.add("DefaultMethodNotes");
		}

	}

	static class DefaultMethodNotes implements DefaultCompletion {

	}

	abstract static class Inherited {

		@ContioWebhook
		void on(MeetingCompleted event) {
			CALLS.add(getClass().getSimpleName());
		}

	}

	static class InheritingNotes extends Inherited {

	}

	static class OverridingNotes extends Inherited {

		@Override
		void on(MeetingCompleted event) {
			CALLS.add("overridden");
		}

	}

	abstract static class Generic<E extends ContioEvent> {

		@ContioWebhook
		void on(E event) {
			CALLS.add(getClass().getSimpleName());
		}

	}

	static class GenericNotes extends Generic<MeetingCompleted> {

	}

	abstract static class GenericEnvelope<E extends ContioEvent> {

		@ContioWebhook
		void on(WebhookEvent<E> event) {
			CALLS.add(getClass().getSimpleName());
		}

	}

	static class GenericEnvelopeNotes extends GenericEnvelope<MeetingCompleted> {

	}

	@ContioWebhook
	@Target(ElementType.METHOD)
	@Retention(RetentionPolicy.RUNTIME)
	@interface OnEvents {

		@AliasFor(annotation = ContioWebhook.class, attribute = "types")
		String[] types();

	}

	static class MetaNotes {

		@OnEvents(types = "meeting.completed")
		void on(ContioEvent event) {
			CALLS.add("MetaNotes");
		}

	}

	static class AdminNotes {

		@ContioWebhook
		void on(ContioAdminClient contio, MeetingCompleted event) {
			CALLS.add(contio);
		}

	}

	static class Wrapping implements BeanPostProcessor {

		private final boolean proxyTargetClass;

		Wrapping(boolean proxyTargetClass) {
			this.proxyTargetClass = proxyTargetClass;
		}

		@Override
		public Object postProcessAfterInitialization(Object bean, String beanName) {
			if (!(bean instanceof Completion)) {
				return bean;
			}
			ProxyFactory factory = new ProxyFactory(bean);
			factory.setProxyTargetClass(this.proxyTargetClass);
			factory.addAdvice(advice());
			return factory.getProxy();
		}

	}

	@Configuration(proxyBeanMethods = false)
	static class LazyBean {

		@Bean
		@Lazy
		Notes notes() {
			return new Notes();
		}

	}

	@Configuration(proxyBeanMethods = false)
	static class PrototypeBean {

		@Bean
		@Scope("prototype")
		Notes notes() {
			return new Notes();
		}

	}

	@Configuration(proxyBeanMethods = false)
	static class ScopedByClass {

		@Bean
		@Scope(value = "notes-scope", proxyMode = ScopedProxyMode.TARGET_CLASS)
		InterfaceNotes notes() {
			return new InterfaceNotes();
		}

	}

	@Configuration(proxyBeanMethods = false)
	static class ScopedByInterface {

		@Bean
		@Scope(value = "notes-scope", proxyMode = ScopedProxyMode.INTERFACES)
		InterfaceNotes notes() {
			return new InterfaceNotes();
		}

	}

	@Configuration
	static class ListeningConfiguration {

		@ContioWebhook
		void on(MeetingCompleted event) {
			CALLS.add("configuration");
		}

	}

}
