package ai.contio.spring.webhook.inbox.jdbc;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/**
 * The text that stands for a part of an event.
 */
class PartKeyTests {

	@Test
	void isReadAsItIsWritten() {
		PartKey part = new PartKey(17, "a:b");
		assertThat(PartKey.parse(part.toString())).isEqualTo(part);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", ":", ":notes", "notes", "x:notes", "17", "1 7:notes", "99999999999999999999:notes" })
	void anythingElseIsNamed(String text) {
		assertThatIllegalArgumentException().isThrownBy(() -> PartKey.parse(text))
			.withMessage("'%s' is no part of an event, such as 17:notes".formatted(text));
	}

}
