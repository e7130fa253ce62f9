package ai.contio.spring.autoconfigure;

import ai.contio.spring.client.CallsForOwner;
import ai.contio.spring.client.ContioNotConnectedException;
import ai.contio.spring.client.ResourceOwner;
import ai.contio.spring.user.ContioUserClient;
import ai.contio.spring.webhook.PermanentWebhookException;
import ai.contio.spring.webhook.ReceivedEvent;
import ai.contio.spring.webhook.event.EventUser;
import ai.contio.spring.webhook.listener.ListenerArgument;
import ai.contio.spring.webhook.listener.ListenerArgumentResolver;
import org.jspecify.annotations.Nullable;

import org.springframework.beans.factory.BeanFactory;
import org.springframework.core.MethodParameter;
import org.springframework.util.StringUtils;

/**
 * Gives listeners the user client of the event's user: the one that the event is for, and
 * never the one whose doing it was. Where there is none, or none who is connected, its
 * calls fail for good, since another delivery would not change that. The client is looked
 * up at start-up, so that missing credentials are missed then.
 */
final class UserClientArgumentResolver implements ListenerArgumentResolver {

	private final BeanFactory beanFactory;

	UserClientArgumentResolver(BeanFactory beanFactory) {
		this.beanFactory = beanFactory;
	}

	@Override
	public @Nullable ListenerArgument argumentFor(MethodParameter parameter) {
		if (parameter.getParameterType() != ContioUserClient.class) {
			return null;
		}
		ContioUserClient client = this.beanFactory.getBean(ContioUserClient.class);
		return (event, delivery) -> client.with(calls(event));
	}

	private static CallsForOwner calls(ReceivedEvent event) {
		EventUser user = event.envelope().forUser();
		if (user == null || !StringUtils.hasText(user.id())) {
			return CallsForOwner.refused(() -> new PermanentWebhookException(
					"The event %s names no user (for_user), so that the listener's ContioUserClient has nobody to act for."
						.formatted(event.envelope().eventType())));
		}
		return CallsForOwner.of(ResourceOwner.contioUser(user.id())).mapErrors(UserClientArgumentResolver::permanent);
	}

	private static Throwable permanent(Throwable error) {
		return (error instanceof ContioNotConnectedException)
				? new PermanentWebhookException(String.valueOf(error.getMessage()), error) : error;
	}

}
