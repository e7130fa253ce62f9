package ai.contio.spring.benchmark.call;

import ai.contio.spring.client.Page;
import ai.contio.spring.user.meeting.Meeting;
import reactor.core.publisher.Mono;

/**
 * The calls that are measured.
 */
interface Meetings {

	Mono<Meeting> get(String meetingId);

	Mono<Page<Meeting>> list(int limit);

}
