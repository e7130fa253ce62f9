package ai.contio.spring.sample;

import java.util.Map;

import ai.contio.spring.client.ContioApiException;
import ai.contio.spring.client.ContioConflictException;
import ai.contio.spring.client.ContioNotFoundException;
import ai.contio.spring.client.ContioPlanRequiredException;
import ai.contio.spring.client.ContioRateLimitedException;
import ai.contio.spring.client.ContioServerException;
import ai.contio.spring.client.ContioTransportException;
import ai.contio.spring.client.ContioUnauthorizedException;
import ai.contio.spring.client.ContioValidationException;

/**
 * What a person can do about a call that failed. An exception's own message is for who
 * wrote the application.
 */
final class Advice {

	private static final Map<Class<? extends ContioApiException>, String> BY_KIND = Map.of(
			ContioConflictException.class, "Somebody else was faster. Go back, look again, and decide anew.",
			ContioNotFoundException.class, "It may have been deleted. Go back and choose from what is there.",
			ContioPlanRequiredException.class, "Your workspace at Contio needs another plan, or more credit, for this.",
			ContioRateLimitedException.class, "Contio is asked too often just now. Wait a minute, then try again.",
			ContioServerException.class, "Contio has a problem of its own. Try again in a few minutes.",
			ContioTransportException.class, "Contio cannot be reached. Try again in a few minutes.",
			ContioUnauthorizedException.class, "Contio does not accept the credentials any more. Connect again.",
			ContioValidationException.class, "Go back and change what you entered.");

	private Advice() {
	}

	static String on(ContioApiException failure) {
		return BY_KIND.getOrDefault(failure.getClass(), "Contio does not allow this. Ask who manages your workspace.");
	}

}
