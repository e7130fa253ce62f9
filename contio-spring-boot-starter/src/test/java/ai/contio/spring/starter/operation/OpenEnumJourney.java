package ai.contio.spring.starter.operation;

import java.util.UUID;

import ai.contio.spring.sandbox.account.User;
import ai.contio.spring.sandbox.user.actionitem.ActionItem.Content;
import ai.contio.spring.user.actionitem.ActionItem;
import ai.contio.spring.user.actionitem.ActionItemUpdate;
import org.junit.jupiter.api.Test;

import static ai.contio.spring.starter.operation.Fields.assertChanged;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * Words that Contio may have tomorrow.
 */
interface OpenEnumJourney extends Journey {

	@Test
	default void unknownWordSurvives() {
		UUID id = UUID.randomUUID();
		var now = scenario().sandbox().data().now();
		scenario().sandbox()
			.data()
			.save(new ai.contio.spring.sandbox.user.actionitem.ActionItem(id, User.ADA.workspaceId(),
					UUID.fromString(newMeeting()), null, false, new Content(NAME, null, "delegated", null, null), null,
					now, now));
		ActionItem item = answer(contio().actionItems().get(id.toString()));
		assertThat(item.status().value()).isEqualTo("delegated");
		assertThat(item.status().isKnown()).isFalse();
		ActionItemUpdate update = ActionItemUpdate.builder().title("New").build();
		assertChanged(item, update, answer(contio().actionItems().update(item.id(), update)));
	}

}
