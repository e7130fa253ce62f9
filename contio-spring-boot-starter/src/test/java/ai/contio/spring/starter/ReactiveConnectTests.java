package ai.contio.spring.starter;

import java.security.Principal;

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
import org.springframework.security.config.web.server.ServerHttpSecurity;
import org.springframework.security.core.userdetails.MapReactiveUserDetailsService;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.web.server.SecurityWebFilterChain;
import org.springframework.test.context.TestPropertySource;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

import static org.springframework.security.config.Customizer.withDefaults;

@ConnectTest
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT, classes = ReactiveConnectTests.Application.class,
		properties = { "spring.main.web-application-type=reactive", "contio.oauth2.success-path=/who" })
class ReactiveConnectTests extends ConnectContract {

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
		SecurityWebFilterChain own(ServerHttpSecurity http) {
			return http.authorizeExchange((exchanges) -> exchanges.anyExchange().authenticated())
				.formLogin(withDefaults())
				.oauth2Login(withDefaults())
				.oauth2Client(withDefaults())
				.build();
		}

	}

	@Configuration(proxyBeanMethods = false)
	@EnableAutoConfiguration
	@Import({ Pages.class, Listener.class })
	static class Application {

		@Bean
		MapReactiveUserDetailsService users() {
			return new MapReactiveUserDetailsService(
					User.withUsername("ada").password("{noop}password").roles("USER").build(),
					User.withUsername("bob").password("{noop}password").roles("USER").build());
		}

	}

	@RestController
	static class Pages {

		private final ContioUserClient contio;

		Pages(ContioUserClient contio) {
			this.contio = contio;
		}

		@GetMapping("/who")
		Mono<String> who(Principal user) {
			return Mono.just(user.getName());
		}

		@GetMapping("/profile/request")
		Mono<String> onTheEventLoop() {
			return this.contio.profile().get().mapNotNull(UserProfile::email);
		}

		@GetMapping("/profile/operator")
		Mono<String> behindAnOperatorThatSwitchesThreads() {
			return Mono.just("me")
				.publishOn(Schedulers.parallel())
				.flatMap((me) -> this.contio.profile().get())
				.mapNotNull(UserProfile::email);
		}

		@GetMapping("/profile/async")
		Mono<String> onAThreadOfAnother() {
			return this.contio.profile().get().mapNotNull(UserProfile::email).subscribeOn(Schedulers.boundedElastic());
		}

	}

}
