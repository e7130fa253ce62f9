package ai.contio.spring.starter;

import java.security.Principal;
import java.util.concurrent.CompletableFuture;

import ai.contio.spring.user.ContioUserClient;
import ai.contio.spring.user.profile.UserProfile;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
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
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

import static org.springframework.security.config.Customizer.withDefaults;

class ServletConnectTests extends ConnectContract {

	@Override
	WebApplicationType stack() {
		return WebApplicationType.SERVLET;
	}

	@Override
	Class<?> application() {
		return Application.class;
	}

	@Override
	Class<?> chainWithLogin() {
		return ChainWithLogin.class;
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
