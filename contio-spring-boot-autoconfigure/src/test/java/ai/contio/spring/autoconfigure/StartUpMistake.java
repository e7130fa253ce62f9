package ai.contio.spring.autoconfigure;

import java.util.Arrays;
import java.util.List;

import ai.contio.spring.webhook.ContioWebhook;
import ai.contio.spring.webhook.SerialBy;
import ai.contio.spring.webhook.event.MeetingCompleted;

import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * What one can get wrong before the first start, with a piece of what is printed for it:
 * what was found, and what to do.
 */
enum StartUpMistake {

	SECRET_WITHOUT_ID(Empty.class, "contio.client-secret is set, and contio.client-id is not", "Set contio.client-id",
			"contio.client-secret=hidden"),

	API_KEY_WITHOUT_ID(Empty.class, "contio.api-key is set, and contio.client-id is not", "Set contio.client-id",
			"contio.api-key=hidden"),

	LISTENER_WITHOUT_SECRET(Listening.class, "no secret to verify webhooks with", "Set contio.webhook.secret"),

	WHITE_SPACE(Listening.class, "has white space before or after its value",
			"Remove the white space around the value of contio.webhook.secret", "contio.webhook.secret=hidden\u2003"),

	PLACEHOLDER(Empty.class, "is a placeholder that nothing was found for",
			"Set the variable that contio.client-id refers to", "contio.client-id=${NOT_SET_ANYWHERE}"),

	NO_HEADER(Empty.class, "holds a character that cannot be sent in a header", "Set contio.api-key to the value",
			"contio.client-id=id", "contio.api-key=hidden\u00fc"),

	PLAIN_HTTP(Empty.class, "would send credentials in clear text", "Set contio.api-url to a URL such as https://",
			"contio.api-url=http://api.example.com"),

	UNKNOWN_SCHEME(Empty.class, "is not an absolute http or https URL with a host", "choose a contio.environment",
			"contio.oauth-url=ftp://api.example.com"),

	NO_SCHEMES(Listening.class, "No signature scheme of Contio's webhooks is accepted",
			"Set contio.webhook.accept-timestamped-signatures", "contio.webhook.secret=hidden",
			"contio.webhook.accept-timestamped-signatures=false", "contio.webhook.accept-body-only-signatures=false"),

	NO_PATH(Listening.class, "expected a plain path such as /webhooks/contio", "Correct contio.webhook.path",
			"contio.webhook.secret=hidden", "contio.webhook.path=/webhooks/*"),

	TWO_LISTENERS(TwoListeners.class, "Two methods are the @ContioWebhook listener", "Set an id of its own",
			"contio.webhook.secret=hidden"),

	UNSUPPORTED_LISTENER(UnsupportedListener.class, "it returns String", "Return void, a Mono",
			"contio.webhook.secret=hidden"),

	SERIAL_LISTENER(SerialListener.class, "has serialBy, which request mode does not know",
			"Set contio.webhook.mode to durable", "contio.webhook.secret=hidden"),

	NO_DATABASE(Listening.class, "there is no DataSource bean", "Set spring.datasource.url",
			"contio.webhook.secret=hidden", "contio.webhook.mode=durable",
			"spring.autoconfigure.exclude=org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration"),

	NO_KEY(Empty.class, "there is no key to seal tokens with", "openssl rand -base64 32",
			"contio.oauth2.connections.store=jdbc"),

	SHORT_KEY(Empty.class, "It has to be 32 bytes in Base64", "Make a key with", "contio.oauth2.connections.store=jdbc",
			"contio.oauth2.connections.keys[0].id=one", "contio.oauth2.connections.keys[0].secret=aGlkZGVu"),

	NO_TABLE(Empty.class, "contio_connection", "schema-h2.sql", "contio.oauth2.connections.store=jdbc",
			"contio.oauth2.connections.keys[0].id=one",
			"contio.oauth2.connections.keys[0].secret=AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=",
			"contio.oauth2.connections.jdbc.initialize-schema=never"),

	ISSUER(Empty.class, "Contio cannot be discovered by its issuer",
			"Remove spring.security.oauth2.client.provider.contio.issuer-uri", "contio.client-id=id",
			"contio.client-secret=hidden",
			"spring.security.oauth2.client.provider.contio.issuer-uri=https://api.contio.ai"),

	CALLBACK(Empty.class, "what comes to /login/oauth2/code is taken for a sign-in", "Choose another path",
			"contio.client-id=id", "contio.client-secret=hidden",
			"contio.oauth2.redirect-uri={baseUrl}/login/oauth2/code/contio"),

	TIME_ZONE(Empty.class, "contio.time-zone", "contio.time-zone", "contio.time-zone=Mars/Olympus"),

	CLASH(Clashing.class, "it is the path that Contio's webhooks come to", "annotate a method with @ContioWebhook",
			"contio.webhook.secret=hidden");

	private final Class<?> application;

	private final String found;

	private final String action;

	private final List<String> properties;

	StartUpMistake(Class<?> application, String found, String action, String... properties) {
		this.application = application;
		this.found = found;
		this.action = action;
		this.properties = Arrays.asList(properties);
	}

	Class<?> application() {
		return this.application;
	}

	String found() {
		return this.found;
	}

	String action() {
		return this.action;
	}

	List<String> properties() {
		return this.properties;
	}

	@Configuration(proxyBeanMethods = false)
	@EnableAutoConfiguration
	static class Empty {

	}

	@Configuration(proxyBeanMethods = false)
	@EnableAutoConfiguration
	static class Listening {

		@ContioWebhook
		void on(MeetingCompleted event) {
		}

	}

	@Configuration(proxyBeanMethods = false)
	@EnableAutoConfiguration
	static class UnsupportedListener {

		@ContioWebhook
		String on(MeetingCompleted event) {
			return "";
		}

	}

	@Configuration(proxyBeanMethods = false)
	@EnableAutoConfiguration
	static class SerialListener {

		@ContioWebhook(serialBy = SerialBy.MEETING)
		void on(MeetingCompleted event) {
		}

	}

	@Configuration(proxyBeanMethods = false)
	@EnableAutoConfiguration
	static class TwoListeners {

		@ContioWebhook(id = "notes")
		void first(MeetingCompleted event) {
		}

		@ContioWebhook(id = "notes")
		void second(MeetingCompleted event) {
		}

	}

	@Configuration(proxyBeanMethods = false)
	@EnableAutoConfiguration
	static class Clashing {

		@Bean
		Endpoint ownEndpoint() {
			return new Endpoint();
		}

	}

	@RestController
	static class Endpoint {

		@PostMapping("/webhooks/contio")
		void receive() {
		}

	}

}
