package ai.contio.spring.starter;

import java.net.URI;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Connecting where people sign in with another provider.
 */
abstract class OtherProviderContract extends ConnectSteps {

	@Test
	void whoSignsInWithOtherProvidersNeverDoesWithContio() {
		Browser stranger = new Browser();
		assertThat(stranger.open(app("/oauth2/authorization/contio")).url()).isEqualTo(app("/login"));
		assertThat(stranger.text()).contains("Somebody Else").doesNotContain("Contio");
		signIn("ada");
		URI callback = callback("ada@example.com");
		stranger.open(atLogin(callback));
		assertThat(stranger.open(app("/who")).url()).isEqualTo(app("/login"));
		this.browser.open(atLogin(callback));
		assertThat(this.browser.open(app("/who")).text()).isEqualTo("ada");
		assertThat(get(callback).statusCode()).isEqualTo(302);
		assertThat(connection("ada").email()).isEqualTo("ada@example.com");
	}

}
