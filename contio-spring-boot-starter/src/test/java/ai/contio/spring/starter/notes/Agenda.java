package ai.contio.spring.starter.notes;

import java.util.List;

import ai.contio.spring.user.ContioUserClient;
import ai.contio.spring.user.meeting.Meeting;

import org.springframework.stereotype.Component;

/**
 * What lies ahead of a user.
 */
@Component
class Agenda {

	private final ContioUserClient contio;

	Agenda(ContioUserClient contio) {
		this.contio = contio;
	}

	List<String> titles(String principal) {
		return this.contio.as(principal).meetings().listAll().mapNotNull(Meeting::title).collectList().block();
	}

}
