package ai.contio.spring.starter;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Connecting where the browser knows the application by another address.
 */
abstract class BehindAProxyContract extends ConnectSteps {

	@Test
	void redirectUriIsTheOneOfTheProxy() {
		signIn("ada");
		HttpResponse<String> answer = this.browser.send(HttpRequest.newBuilder(app("/oauth2/authorization/contio"))
			.header("X-Forwarded-Proto", "https")
			.header("X-Forwarded-Host", "app.example.com")
			.header("X-Forwarded-Port", "443")
			.GET());
		assertThat(answer.headers().firstValue("Location").orElse(""))
			.contains("redirect_uri=https://app.example.com/authorize/oauth2/code/contio&");
	}

}
