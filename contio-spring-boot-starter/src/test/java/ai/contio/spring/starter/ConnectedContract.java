package ai.contio.spring.starter;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Connecting, whatever Contio leaves out.
 */
abstract class ConnectedContract extends ConnectSteps {

	@Test
	void connects() {
		signIn("ada");
		connect("ada@example.com", "");
		assertThat(connection("ada").email()).isEqualTo("ada@example.com");
	}

}
