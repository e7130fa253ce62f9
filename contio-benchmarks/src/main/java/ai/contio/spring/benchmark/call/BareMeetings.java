package ai.contio.spring.benchmark.call;

import java.net.URI;

import ai.contio.spring.client.Page;
import ai.contio.spring.client.json.ContioJson;
import ai.contio.spring.user.meeting.Meeting;
import reactor.core.publisher.Mono;

import org.springframework.core.ParameterizedTypeReference;
import org.springframework.http.MediaType;
import org.springframework.http.codec.json.JacksonJsonDecoder;
import org.springframework.web.reactive.function.client.WebClient;

/**
 * The same calls as one writes them by hand, with the same records and the same mapper.
 */
final class BareMeetings implements Meetings {

	static final String TOKEN = "cto_at_v1_benchmark";

	private static final ParameterizedTypeReference<Page<Meeting>> PAGE = new ParameterizedTypeReference<>() {
	};

	private final WebClient webClient;

	BareMeetings(URI server) {
		this.webClient = WebClient.builder()
			.baseUrl(server.toString())
			.clientConnector(OneConnection.connector())
			.codecs((codecs) -> codecs.defaultCodecs().jacksonJsonDecoder(new JacksonJsonDecoder(ContioJson.mapper())))
			.build();
	}

	@Override
	public Mono<Meeting> get(String meetingId) {
		return this.webClient.get()
			.uri("/v1/partner/user/meetings/{meetingId}", meetingId)
			.accept(MediaType.APPLICATION_JSON)
			.headers((headers) -> headers.setBearerAuth(TOKEN))
			.retrieve()
			.bodyToMono(Meeting.class);
	}

	@Override
	public Mono<Page<Meeting>> list(int limit) {
		return this.webClient.get()
			.uri((uri) -> uri.path("/v1/partner/user/meetings").queryParam("limit", limit).build())
			.accept(MediaType.APPLICATION_JSON)
			.headers((headers) -> headers.setBearerAuth(TOKEN))
			.retrieve()
			.bodyToMono(PAGE);
	}

}
