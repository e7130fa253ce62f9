package ai.contio.spring.starter;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import ai.contio.spring.admin.ContioAdminClient;
import ai.contio.spring.client.ResourceOwner;
import ai.contio.spring.oauth2.connection.ConnectionStore;
import ai.contio.spring.oauth2.connection.ContioConnections;
import ai.contio.spring.oauth2.connection.StoredConnection;
import ai.contio.spring.starter.node.ForwardingConnectionStore;
import ai.contio.spring.starter.node.Node;
import ai.contio.spring.starter.node.SandboxNode;
import ai.contio.spring.user.ContioUserClient;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import reactor.core.publisher.Mono;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.actuate.web.exchanges.InMemoryHttpExchangeRepository;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A whole run, with all that goes wrong in one, of an application that logs everything
 * and shows everything. The sandbox has a JVM of its own, since its log is not the
 * application's.
 */
@Tag("proof")
abstract class SecretsContract {

	private static final Duration PATIENCE = Duration.ofMinutes(1);

	private static final ResourceOwner ADA = ResourceOwner.principal("ada");

	private static final String CLIENT_SECRET = "client-secret-a+b/c=%-6f0d5a2c";

	private static final String API_KEY = "api-key-5a9db0c5-3c7e";

	private static final String WEBHOOK_SECRET = "whsec-3e700099-7a11";

	private static final String KEY = base64("32 bytes, of which nobody hears.");

	/* Anything else that looks like a token of Contio, or like a JWT */
	private static final Pattern TOKEN = Pattern.compile("cto_[a-z]+_v\\d_\\w{8}|eyJ[\\w-]{10,}\\.eyJ");

	private final Set<String> secrets = new ConcurrentSkipListSet<>(Set.of(CLIENT_SECRET, encoded(CLIENT_SECRET),
			base64("sandbox-client:" + CLIENT_SECRET), API_KEY, WEBHOOK_SECRET, KEY));

	private final String database = PostgreSql.createDatabase();

	private final Map<String, String> seen = new ConcurrentHashMap<>();

	@TempDir
	private Path folder;

	abstract WebApplicationType stack();

	abstract Class<?> application();

	@Test
	void nothingThatAnApplicationShowsHoldsASecret() throws Exception {
		Path log = this.folder.resolve("application.log");
		try (Node sandbox = Node.start(SandboxNode.class, CLIENT_SECRET, API_KEY, WEBHOOK_SECRET);
				ConfigurableApplicationContext context = start(sandbox.await(), log)) {
			connect(context, sandbox);
			call(context, sandbox);
			lookAtActuator(context);
			this.seen.put("the database", dump(context.getBean(JdbcClient.class)));
			endAndCallAgain(context);
		}
		this.seen.put("the log", Files.readString(log));
		assertThat(this.secrets).as("the configured ones, and the tokens of two connections and a refresh")
			.hasSizeGreaterThanOrEqualTo(12);
		assertThat(this.seen).containsKeys("/actuator/env", "/actuator/configprops", "/actuator/httpexchanges")
			.allSatisfy((where, text) -> assertThat(linesWithSecrets(text)).as(where).isEmpty());
		assertThat(this.seen.get("the log")).contains("TRACE");
		assertThat(this.seen.get("/actuator/env")).contains("contio.client-secret");
		assertThat(this.seen.get("/actuator/configprops")).contains("clientSecret");
		assertThat(this.seen.get("the database")).contains("gcm1:k1:");
	}

	private List<String> linesWithSecrets(String text) {
		return text.lines()
			.filter((line) -> this.secrets.stream().anyMatch(line::contains) || TOKEN.matcher(line).find())
			.map(this::mask)
			.distinct()
			.toList();
	}

	private String mask(String line) {
		String masked = line;
		for (String secret : this.secrets) {
			masked = masked.replace(secret, "(a secret)");
		}
		return TOKEN.matcher(masked).replaceAll("(a token)");
	}

	private void lookAtActuator(ConfigurableApplicationContext context) {
		Browser browser = signedIn(context);
		JsonNode links = JsonMapper.shared().readTree(browser.fetch(app(context, "/actuator"))).path("_links");
		for (JsonNode link : links) {
			String url = link.path("href").asString();
			if (!link.path("templated").asBoolean() && !url.endsWith("heapdump")) {
				this.seen.put(URI.create(url).getPath(), browser.fetch(URI.create(url)));
			}
		}
	}

	private static String dump(JdbcClient database) {
		return database.sql("select table_name from information_schema.tables where table_schema = 'public'")
			.query(String.class)
			.stream()
			.flatMap((table) -> database.sql("select cast(t as text) from %s t".formatted(table))
				.query(String.class)
				.stream())
			.collect(Collectors.joining("\n"));
	}

	private static String base64(String text) {
		return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
	}

	private static String encoded(String text) {
		return URLEncoder.encode(text, StandardCharsets.UTF_8);
	}

	private ConfigurableApplicationContext start(String sandbox, Path log) {
		return new SpringApplicationBuilder(application(), Recording.class).web(stack())
			.properties("server.port=0", "contio.api-url=" + sandbox, "contio.client-id=sandbox-client",
					"contio.client-secret=" + CLIENT_SECRET, "contio.api-key=" + API_KEY,
					"contio.webhook.secret=" + WEBHOOK_SECRET, "contio.oauth2.success-path=/who",
					"logging.level.root=TRACE", "logging.file.name=" + log, "logging.threshold.console=off",
					// While a full log is put away there is none to look at
					"logging.logback.rollingpolicy.max-file-size=1GB", "spring.datasource.url=" + this.database,
					"contio.oauth2.connections.store=jdbc", "contio.oauth2.connections.jdbc.initialize-schema=always",
					"contio.oauth2.connections.keys[0].id=k1", "contio.oauth2.connections.keys[0].secret=" + KEY,
					"management.endpoints.web.exposure.include=*", "management.endpoint.env.show-values=always",
					"management.endpoint.configprops.show-values=always",
					"management.httpexchanges.recording.include=request-headers,response-headers,authorization-header",
					"spring.main.banner-mode=off")
			.initializers((context) -> context.getBeanFactory().registerSingleton("secretsOfTheRun", this.secrets))
			.run("--spring.autoconfigure.exclude=");
	}

	private void connect(ConfigurableApplicationContext context, Node sandbox) {
		Browser browser = signedIn(context);
		browser.open(app(context, "/oauth2/authorization/contio"))
			.press("continue", Map.of("email", "ada@example.com"))
			.press("verify", Map.of("code", sandbox.ask("code ada@example.com")))
			.press("allow", Map.of());
		assertThat(browser.url()).isEqualTo(app(context, "/who"));
		browser.open(app(context, "/authorize/oauth2/code/contio?code=unknown&state=unknown"));
	}

	private void call(ConfigurableApplicationContext context, Node sandbox) {
		ContioUserClient user = context.getBean(ContioUserClient.class);
		ContioAdminClient admin = context.getBean(ContioAdminClient.class);
		ConnectionStore store = context.getBean(ConnectionStore.class);
		user.as(ADA).profile().get().block(PATIENCE);
		sandbox.ask("fault POST /oauth2/token 400");
		expire(store);
		failing("a refresh that is refused", user.as(ADA).profile().get());
		user.as(ADA).profile().get().block(PATIENCE);
		expire(store);
		user.as(ADA).profile().get().block(PATIENCE);
		sandbox.ask("fault GET /v1/partner/user/profile 403");
		failing("a call that is refused", user.as(ADA).profile().get());
		admin.app().get().block(PATIENCE);
		sandbox.ask("fault GET /v1/partner/admin/app 401");
		failing("a call with a wrong API key", admin.app().get());
		failing("a webhook with a wrong signature", Mono.fromCallable(() -> {
			throw new IllegalStateException(signedIn(context)
				.send(HttpRequest.newBuilder(app(context, "/webhooks/contio"))
					.header("Content-Type", "application/json")
					.header("X-Contio-Signature", "0".repeat(64))
					.header("X-Contio-Timestamp", String.valueOf(Instant.now().getEpochSecond()))
					.POST(HttpRequest.BodyPublishers.ofString("{}")))
				.body());
		}));
	}

	private void endAndCallAgain(ConfigurableApplicationContext context) {
		ContioUserClient user = context.getBean(ContioUserClient.class);
		context.getBean(ContioConnections.class).disconnect(ADA).block(PATIENCE);
		failing("a call without a connection", user.as(ADA).profile().get());
	}

	private void failing(String what, Mono<?> call) {
		StringWriter text = new StringWriter();
		call.onErrorResume((error) -> {
			error.printStackTrace(new PrintWriter(text, true));
			return Mono.empty();
		}).block(PATIENCE);
		assertThat(text.toString()).as(what).isNotEmpty();
		this.seen.put("the exception of " + what, text.toString());
	}

	private static void expire(ConnectionStore store) {
		store.update(ADA, (connection) -> {
			StoredConnection.Tokens tokens = connection.tokens();
			Instant past = Instant.now().minusSeconds(60);
			return new StoredConnection(ADA, connection.contioUserId(), connection.email(),
					connection.requestedScopes(), connection.scopes(), connection.connectedAt(),
					connection.refreshedAt(),
					new StoredConnection.Tokens(tokens.access(), past.minusSeconds(86400), past, tokens.refresh()),
					null);
		});
	}

	private static Browser signedIn(ConfigurableApplicationContext context) {
		Browser browser = new Browser();
		browser.open(app(context, "/login"));
		return browser.press("Sign in", Map.of("username", "ada", "password", "password"));
	}

	private static URI app(ConfigurableApplicationContext context, String path) {
		return URI
			.create("http://localhost:%s%s".formatted(context.getEnvironment().getProperty("local.server.port"), path));
	}

	/**
	 * Remembers every token that is stored.
	 */
	@Configuration(proxyBeanMethods = false)
	static class Recording {

		@Bean
		InMemoryHttpExchangeRepository exchanges() {
			return new InMemoryHttpExchangeRepository();
		}

		@Bean
		@SuppressWarnings("unchecked")
		static BeanPostProcessor recordingStores(BeanFactory beans) {
			Set<String> secrets = beans.getBean("secretsOfTheRun", Set.class);
			return ForwardingConnectionStore.wrapping((store) -> new RecordingStore(store, secrets));
		}

	}

	private static final class RecordingStore extends ForwardingConnectionStore {

		private final Set<String> secrets;

		RecordingStore(ConnectionStore store, Set<String> secrets) {
			super(store);
			this.secrets = secrets;
		}

		@Override
		public void save(StoredConnection connection) {
			super.save(record(connection));
		}

		@Override
		public Optional<StoredConnection> update(ResourceOwner owner, UnaryOperator<StoredConnection> change) {
			return super.update(owner, (connection) -> record(change.apply(connection)));
		}

		private StoredConnection record(StoredConnection connection) {
			Stream.ofNullable(connection.tokens())
				.flatMap((tokens) -> Stream.of(tokens.access(), tokens.refresh()))
				.forEach((token) -> this.secrets.add(token.reveal()));
			return connection;
		}

	}

}
