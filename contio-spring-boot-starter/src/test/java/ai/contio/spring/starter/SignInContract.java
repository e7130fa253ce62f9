package ai.contio.spring.starter;

import java.util.Map;

import ai.contio.spring.client.ResourceOwner;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Signing in with Contio, where it is switched on.
 */
abstract class SignInContract extends ConnectSteps {

	@Test
	void signsInWithContioOnceItIsSwitchedOn() {
		Browser visitor = new Browser();
		enter(visitor.open(app("/oauth2/authorization/contio")), "ada@example.com").press("allow", Map.of());
		String name = visitor.open(app("/who")).text();
		assertThat(name).isNotEqualTo("ada").isNotBlank();
		assertThat(visitor.open(app("/profile/request")).text()).isEqualTo("ada@example.com");
		assertThat(connection(ResourceOwner.principal(name, "contio")).contioUserId()).isEqualTo(name);
	}

}
