package ai.contio.spring.sandbox.toolkit;

import java.util.UUID;

import tools.jackson.databind.JsonNode;

/**
 * An action button or a shortcut that was made for a workspace.
 *
 * @param id its id
 * @param kind which of them it is
 * @param spec what it is
 */
record Part(UUID id, EntityKind kind, JsonNode spec) {

}
