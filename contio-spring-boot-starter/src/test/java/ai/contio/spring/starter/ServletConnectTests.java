package ai.contio.spring.starter;

import java.security.Principal;
import java.util.concurrent.CompletableFuture;

import ai.contio.spring.user.ContioUserClient;
import ai.contio.spring.user.profile.UserProfile;
import org.junit.jupiter.api.Nested;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.scheduling.annotation.Async;
import org.springframework.scheduling.annotation.EnableAsync;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.provisioning.InMemoryUserDetailsManager;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.test.context.TestPropertySource;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

import static org.springframework.security.config.Customizer.withDefaults;

@ConnectTest
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT, classes = ServletConnectTests.Application.class,
		properties = { "spring.main.web-application-type=servlet", "contio.oauth2.success-path=/who" })
class ServletConnectTests extends ConnectContract {

	@Nested
	@TestPropertySource(properties = "spring.threads.virtual.enabled=true")
	class OnVirtualThreads extends CurrentUserContract {

	}

	@Nested
	@TestPropertySource(properties = "server.forward-headers-strategy=framework")
	class BehindAProxy extends BehindAProxyContract {

	}

	@Nested
	@TestPropertySource(properties = "contio.sandbox.oauth.issue-id-token=false")
	class WithoutAnIdToken extends ConnectedContract {

	}

	@Nested
	@TestPropertySource(properties = "contio.sandbox.oauth.echo-nonce=false")
	class WithoutANonce extends ConnectedContract {

	}

	@Nested
	@TestPropertySource(properties = "contio.oauth2.login.enabled=true")
	class SignIn extends SignInContract {

	}

	@Nested
	@TestPropertySource(
			properties = { "contio.oauth2.login.enabled=true", "contio.sandbox.oauth.issue-id-token=false" })
	class SignInWithoutAnIdToken extends SignInContract {

	}

	@Nested
	@WithOtherProvider
	@Import(ChainWithLogin.class)
	class BesideAnotherProvider extends OtherProviderContract {

	}

	@Configuration(proxyBeanMethods = false)
	static class ChainWithLogin {

		@Bean
		SecurityFilterChain own(HttpSecurity http) {
			return http.authorizeHttpRequests((requests) -> requests.anyRequest().authenticated())
				.formLogin(withDefaults())
				.oauth2Login(withDefaults())
				.oauth2Client(withDefaults())
				.build();
		}

	}

	@Configuration(proxyBeanMethods = false)
	@EnableAutoConfiguration
	@EnableAsync
	@Import({ Pages.class, Background.class, Listener.class })
	static class Application {

		@Bean
		UserDetailsService users() {
			return new InMemoryUserDetailsManager(
					User.withUsername("ada").password("{noop}password").roles("USER").build(),
					User.withUsername("bob").password("{noop}password").roles("USER").build());
		}

	}

	@RestController
	static class Pages {

		private final ContioUserClient contio;

		private final Background background;

		Pages(ContioUserClient contio, Background background) {
			this.contio = contio;
			this.background = background;
		}

		@GetMapping("/who")
		String who(Principal user) {
			return user.getName();
		}

		@GetMapping("/profile/request")
		String onTheRequestThread() {
			return this.contio.profile().get().mapNotNull(UserProfile::email).block();
		}

		@GetMapping("/profile/operator")
		String behindAnOperatorThatSwitchesThreads() {
			return Mono.just("me")
				.publishOn(Schedulers.parallel())
				.flatMap((me) -> this.contio.profile().get())
				.mapNotNull(UserProfile::email)
				.block();
		}

		@GetMapping("/profile/async")
		String inATask() {
			return this.background.email().join();
		}

	}

	static class Background {

		private final ContioUserClient contio;

		Background(ContioUserClient contio) {
			this.contio = contio;
		}

		@Async
		CompletableFuture<String> email() {
			return CompletableFuture
				.completedFuture(this.contio.profile().get().mapNotNull(UserProfile::email).block());
		}

	}

}
