package ai.contio.spring.oauth2.registration;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class ContioScopesTests {

	@ParameterizedTest
	@CsvSource({ "meeting:read, meetings:read", "meetings.write, meetings:write",
			"action_items:read, action-items:read", "calender:read, calendar:read", "e-mail, email", "openId, openid" })
	void misspelledScopeIsRecognized(String written, String meant) {
		assertThat(ContioScopes.nearest(written)).isEqualTo(meant);
	}

	@Test
	void scopeOfAnotherKindIsLikeNone() {
		assertThat(ContioScopes.nearest("transcripts:everything")).isNull();
		assertThat(ContioScopes.nearest("")).isNull();
	}

}
