package ai.contio.spring.sandbox.user.chat;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

import ai.contio.spring.sandbox.account.User;
import ai.contio.spring.sandbox.user.Fields;
import ai.contio.spring.sandbox.user.context.ContextDocuments;
import ai.contio.spring.sandbox.user.meeting.Meetings;
import ai.contio.spring.sandbox.user.participant.MeetingAccess;
import ai.contio.spring.sandbox.web.ApiException;
import ai.contio.spring.sandbox.web.Ids;
import ai.contio.spring.sandbox.web.JsonBody;
import ai.contio.spring.sandbox.web.ResourceName;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/**
 * What may be said to an agent. A field that cannot be is 400, what it names and is not
 * there 422: the specification knows no 404 for it.
 */
@Component
final class ChatRules {

	static final ResourceName NAME = new ResourceName("session");

	static final String FAILED = "The agent failed to answer.";

	private static final int MAX_MESSAGE = 10_000;

	private static final int MAX_METADATA = 10;

	private static final int MAX_KEY = 256;

	private static final int MAX_VALUE = 1024;

	private final Meetings meetings;

	private final MeetingAccess access;

	private final ContextDocuments documents;

	ChatRules(Meetings meetings, MeetingAccess access, ContextDocuments documents) {
		this.meetings = meetings;
		this.access = access;
		this.documents = documents;
	}

	static ChatSession active(ChatSession session) {
		if (!session.isActive()) {
			throw new ApiException(HttpStatus.CONFLICT, "session_not_active",
					"The session is %s. Begin another one.".formatted(session.status()));
		}
		return session;
	}

	String message(JsonBody body) {
		return Fields.required(body, "message", Fields.text(body, "message", MAX_MESSAGE));
	}

	@Nullable UUID meeting(JsonBody body, User user) {
		UUID id = Fields.id(body, "meeting_id", "invalid_request");
		if (id != null
				&& this.meetings.find(user, id).filter((found) -> this.access.isParticipant(user, found)).isEmpty()) {
			throw unprocessable("'meeting_id' names no meeting that the user takes part in.");
		}
		return id;
	}

	List<UUID> documents(JsonBody body, User user) {
		return body.texts("context_document_ids").stream().map((id) -> document(id, user)).toList();
	}

	private UUID document(String id, User user) {
		return Ids.parse(id)
			.filter((uuid) -> this.documents.has(user, uuid))
			.orElseThrow(
					() -> unprocessable("'context_document_ids' names a document that is not there for the user."));
	}

	Map<String, String> metadata(JsonBody body) {
		Map<String, String> metadata = Objects.requireNonNullElse(body.textsByName("metadata"), Map.of());
		if (metadata.size() > MAX_METADATA || metadata.entrySet()
			.stream()
			.anyMatch((entry) -> entry.getKey().length() > MAX_KEY || entry.getValue().length() > MAX_VALUE)) {
			throw unprocessable("'metadata' may have %d keys of %d characters with values of %d, and has more."
				.formatted(MAX_METADATA, MAX_KEY, MAX_VALUE));
		}
		return metadata;
	}

	private static ApiException unprocessable(String message) {
		return new ApiException(HttpStatus.UNPROCESSABLE_CONTENT, "validation_error", message);
	}

}
