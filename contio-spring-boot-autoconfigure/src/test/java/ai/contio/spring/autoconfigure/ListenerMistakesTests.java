package ai.contio.spring.autoconfigure;

import java.util.List;

import ai.contio.spring.webhook.ContioWebhook;
import ai.contio.spring.webhook.WebhookEvent;
import ai.contio.spring.webhook.event.ContioEvent;
import ai.contio.spring.webhook.event.MeetingCompleted;
import ai.contio.spring.webhook.event.MeetingCreated;
import ai.contio.spring.webhook.event.UndecodableEvent;
import ai.contio.spring.webhook.event.UnknownEvent;
import org.junit.jupiter.api.Test;

import org.springframework.aop.framework.ProxyFactory;
import org.springframework.aop.framework.autoproxy.BeanNameAutoProxyCreator;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A method that cannot be a listener stops the start, and what is printed names it and
 * says what would work.
 */
class ListenerMistakesTests {

	private final ApplicationContextRunner contextRunner = new ApplicationContextRunner()
		.withConfiguration(AutoConfigurations.of(ContioAutoConfiguration.class, ContioWebhookAutoConfiguration.class))
		.withPropertyValues("contio.webhook.secret=whsec_hidden");

	@Test
	void returnTypeThatSaysNothing() {
		verify(Returns.class, "Returns.on(MeetingCompleted)", "returns String", "Return void, a Mono");
	}

	@Test
	void parameterThatNothingCanBeGivenFor() {
		verify(Takes.class, "Takes.on(MeetingCompleted, List)", "parameter 2 of type List", "ContioAdminClient");
	}

	@Test
	void twoRecords() {
		verify(TwoRecords.class, "TwoRecords.on(MeetingCompleted, MeetingCreated)",
				"both MeetingCompleted and MeetingCreated", "two methods");
	}

	@Test
	void recordAndEnvelopeOfAnother() {
		verify(RecordAndEnvelope.class, "RecordAndEnvelope.on(MeetingCompleted, WebhookEvent)",
				"both MeetingCompleted and MeetingCreated", "two methods");
	}

	@Test
	void annotationAndParameterThatDisagree() {
		verify(Disagreeing.class, "Disagreeing.on(MeetingCompleted)",
				"annotation says [meeting.created] and the parameter says meeting.completed",
				"Remove the event types from the annotation");
	}

	@Test
	void annotationThatSaysMoreThanTheParameter() {
		verify(SayingMore.class, "SayingMore.on(MeetingCompleted)",
				"annotation says [meeting.completed, meeting.created]", "take ContioEvent");
	}

	@Test
	void unknownEventOfAKnownType() {
		verify(KnownUnknown.class, "KnownUnknown.on(UnknownEvent)", "UnknownEvent, and meeting.completed is known",
				"record of the event type");
	}

	@Test
	void undecodableEventAsAParameter() {
		verify(Undecodable.class, "Undecodable.on(UndecodableEvent)",
				"UndecodableEvent is not the data of an event type", "ContioEvent for any");
	}

	@Test
	void overloadsThatShareAnId() {
		verify(Overloads.class, "'overloads.on'", "Overloads.on(Meeting", "@ContioWebhook(id = ");
	}

	@Test
	void beansThatShareAnIdFromTheAnnotation() {
		this.contextRunner.withBean("first", FixedId.class).withBean("second", FixedId.class).run((context) -> {
			FailureAnalysis failure = StartUpFailure.of(context);
			assertThat(failure.getDescription()).contains("'the-id'", "bean 'first'", "bean 'second'");
			assertThat(failure.getAction()).contains("id");
		});
	}

	@Test
	void idThatIsTooLong() {
		String beanName = "b".repeat(253);
		this.contextRunner.withBean(beanName, Listening.class).run((context) -> {
			FailureAnalysis failure = StartUpFailure.of(context);
			assertThat(failure.getDescription()).contains("Listening.on(MeetingCompleted)", "256 characters");
			assertThat(failure.getAction()).contains("at most 255");
		});
	}

	@Test
	void idOfTheLongestLengthIsTaken() {
		this.contextRunner.withBean("b".repeat(252), Listening.class)
			.run((context) -> assertThat(context).hasNotFailed());
	}

	@Test
	void methodThatTheProxyOfItsInterfacesDoesNotHave() {
		this.contextRunner.withBean("proxied", BehindInterface.class)
			.withBean(BeanNameAutoProxyCreator.class, () -> proxying("proxied"))
			.run((context) -> {
				FailureAnalysis failure = StartUpFailure.of(context);
				assertThat(failure.getDescription()).contains("BehindInterface.on(MeetingCompleted)", "proxy");
				assertThat(failure.getAction()).contains("declare it on the interface");
			});
	}

	@Test
	void privateMethodBehindAProxyOfItsClass() {
		this.contextRunner.withBean("proxied", PrivateMethod.class)
			.withBean(BeanNameAutoProxyCreator.class, () -> proxying("proxied"))
			.run((context) -> {
				FailureAnalysis failure = StartUpFailure.of(context);
				assertThat(failure.getDescription()).contains("PrivateMethod.on(MeetingCompleted)", "proxy");
				assertThat(failure.getAction()).contains("Make the method public");
			});
	}

	private void verify(Class<?> listeners, String method, String found, String expected) {
		this.contextRunner.withBean(uncapitalized(listeners), listeners).run((context) -> {
			FailureAnalysis failure = StartUpFailure.of(context);
			assertThat(failure.getDescription()).contains(method).contains(found).doesNotContain("hidden");
			assertThat(failure.getAction()).contains(expected);
		});
	}

	private static String uncapitalized(Class<?> type) {
		return Character.toLowerCase(type.getSimpleName().charAt(0)) + type.getSimpleName().substring(1);
	}

	static BeanNameAutoProxyCreator proxying(String beanName) {
		BeanNameAutoProxyCreator creator = new BeanNameAutoProxyCreator() {

			@Override
			protected void customizeProxyFactory(ProxyFactory proxyFactory) {
				proxyFactory.setOpaque(false);
			}

		};
		creator.setBeanNames(beanName);
		return creator;
	}

	static class Listening {

		@ContioWebhook
		void on(MeetingCompleted event) {
		}

	}

	static class Returns {

		@ContioWebhook
		String on(MeetingCompleted event) {
			return "";
		}

	}

	static class Takes {

		@ContioWebhook
		void on(MeetingCompleted event, List<String> names) {
		}

	}

	static class TwoRecords {

		@ContioWebhook
		void on(MeetingCompleted first, MeetingCreated second) {
		}

	}

	static class RecordAndEnvelope {

		@ContioWebhook
		void on(MeetingCompleted first, WebhookEvent<MeetingCreated> second) {
		}

	}

	static class Disagreeing {

		@ContioWebhook("meeting.created")
		void on(MeetingCompleted event) {
		}

	}

	static class SayingMore {

		@ContioWebhook({ "meeting.completed", "meeting.created" })
		void on(MeetingCompleted event) {
		}

	}

	static class KnownUnknown {

		@ContioWebhook("meeting.completed")
		void on(UnknownEvent event) {
		}

	}

	static class Undecodable {

		@ContioWebhook
		void on(UndecodableEvent event) {
		}

	}

	static class Overloads {

		@ContioWebhook
		void on(MeetingCompleted event) {
		}

		@ContioWebhook
		void on(MeetingCreated event) {
		}

	}

	static class FixedId {

		@ContioWebhook(id = "the-id")
		void on(ContioEvent event) {
		}

	}

	interface Named {

		String name();

	}

	static class BehindInterface implements Named {

		@Override
		public String name() {
			return "behind an interface";
		}

		@ContioWebhook
		public void on(MeetingCompleted event) {
		}

	}

	static class PrivateMethod {

		@ContioWebhook
		private void on(MeetingCompleted event) {
		}

	}

}
