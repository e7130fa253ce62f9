package ai.contio.spring.webhook.event;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import org.springframework.util.StringUtils;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Tests for {@link ContioEventTypes}.
 */
class ContioEventTypesTests {

	@Test
	void documentationListsThemAll() throws IOException {
		String page = Files.readString(Path.of("../docs/webhooks.md"));
		assertThat(ContioEventTypes.all()).allSatisfy((type) -> assertThat(page).contains("`" + type + "`"));
	}

	@Test
	void thereAre41Types() {
		assertThat(ContioEventTypes.all()).hasSize(41).contains("meeting.completed", "canvas.access_changed");
	}

	@Test
	void everyPermittedRecordButTheTwoForTheRestHasAType() {
		assertThat(ContioEvent.class.getPermittedSubclasses()).hasSize(43)
			.filteredOn((type) -> ContioEventTypes.typeOf(type) == null)
			.containsExactlyInAnyOrder(UnknownEvent.class, UndecodableEvent.class);
	}

	@ParameterizedTest
	@MethodSource("ai.contio.spring.webhook.event.ContioEventTypes#all")
	void typeAndRecordAreOneToOneAndShareTheirName(String type) {
		Class<?> record = ContioEventTypes.recordOf(type);
		assertThat(record).isRecord();
		assertThat(ContioEventTypes.typeOf(record)).isEqualTo(type);
		assertThat(record.getSimpleName())
			.isEqualTo(Arrays.stream(type.split("[._]")).map(StringUtils::capitalize).collect(Collectors.joining()));
	}

	@Test
	void unknownTypeHasNoRecordAndOtherClassHasNoType() {
		assertThat(ContioEventTypes.recordOf("meeting.teleported")).isNull();
		assertThat(ContioEventTypes.typeOf(String.class)).isNull();
	}

	@Test
	void setOfTypesCannotBeChanged() {
		assertThatExceptionOfType(UnsupportedOperationException.class)
			.isThrownBy(() -> ContioEventTypes.all().remove("meeting.completed"));
	}

}
