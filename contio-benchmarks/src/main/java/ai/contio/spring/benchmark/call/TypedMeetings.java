package ai.contio.spring.benchmark.call;

import java.net.URI;
import java.util.List;

import ai.contio.spring.client.ContioClientType;
import ai.contio.spring.client.ContioCredentials;
import ai.contio.spring.client.ContioRetrySettings;
import ai.contio.spring.client.ContioSecret;
import ai.contio.spring.client.ContioWebClientAssembler;
import ai.contio.spring.client.CurrentResourceOwner;
import ai.contio.spring.client.Operations;
import ai.contio.spring.client.Page;
import ai.contio.spring.client.PageRequest;
import ai.contio.spring.client.ResourceOwner;
import ai.contio.spring.user.ContioUserClient;
import ai.contio.spring.user.meeting.Meeting;
import ai.contio.spring.user.meeting.MeetingQuery;
import io.micrometer.observation.ObservationRegistry;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

import org.springframework.web.reactive.function.client.WebClient;

/**
 * Calls through the typed client, for somebody who is signed in on the thread that calls
 * and whose token is at hand.
 */
final class TypedMeetings implements Meetings {

	private final ContioUserClient contio;

	TypedMeetings(URI server) {
		this.contio = client(server);
	}

	static ContioUserClient client(URI server) {
		Mono<ContioSecret> token = Mono.just(ContioSecret.of(BareMeetings.TOKEN));
		CurrentResourceOwner ada = new SignedIn(ResourceOwner.principal("ada"));
		WebClient webClient = new ContioWebClientAssembler(ContioRetrySettings.defaults(), null,
				ObservationRegistry.NOOP, null, List.of())
			.assemble(ContioClientType.USER, server, ContioCredentials.accessToken((owner) -> token, ada),
					WebClient.builder().clientConnector(OneConnection.connector()));
		return ContioUserClient.of(Operations.on(webClient), ada);
	}

	@Override
	public Mono<Meeting> get(String meetingId) {
		return this.contio.meetings().get(meetingId);
	}

	@Override
	public Mono<Page<Meeting>> list(int limit) {
		return this.contio.meetings().list(MeetingQuery.all(), PageRequest.ofLimit(limit));
	}

	private record SignedIn(ResourceOwner owner) implements CurrentResourceOwner {

		@Override
		public @Nullable ResourceOwner onThread() {
			return this.owner;
		}

		@Override
		public Mono<ResourceOwner> inContext() {
			return Mono.empty();
		}

	}

}
