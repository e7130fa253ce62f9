package ai.contio.spring.starter;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The clients act for who is signed in.
 */
abstract class CurrentUserContract extends ConnectSteps {

	@ParameterizedTest
	@ValueSource(strings = { "request", "operator", "async" })
	void currentUserIsKnownWhereverTheApplicationCallsFrom(String way) {
		signIn("ada");
		connect("ada@example.com", "");
		assertThat(this.browser.open(app("/profile/" + way)).text()).isEqualTo("ada@example.com");
	}

}
