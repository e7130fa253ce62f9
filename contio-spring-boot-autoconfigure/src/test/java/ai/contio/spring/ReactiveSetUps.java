package ai.contio.spring;

import reactor.core.publisher.Mono;

import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.web.server.ServerHttpSecurity;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.ReactiveJwtDecoder;
import org.springframework.security.web.server.SecurityWebFilterChain;

import static org.springframework.security.config.Customizer.withDefaults;

/**
 * Ways in which reactive applications set up their security.
 */
public final class ReactiveSetUps {

	private ReactiveSetUps() {
	}

	@Configuration(proxyBeanMethods = false)
	@EnableAutoConfiguration
	public static class Application {

	}

	@Configuration(proxyBeanMethods = false)
	public static class OwnChain {

		@Bean
		SecurityWebFilterChain own(ServerHttpSecurity http) {
			return http.authorizeExchange((exchanges) -> exchanges.anyExchange().authenticated())
				.httpBasic(withDefaults())
				.build();
		}

	}

	@Configuration(proxyBeanMethods = false)
	public static class OwnChainWithLogin {

		@Bean
		SecurityWebFilterChain own(ServerHttpSecurity http) {
			return http.authorizeExchange((exchanges) -> exchanges.anyExchange().authenticated())
				.httpBasic(withDefaults())
				.formLogin(withDefaults())
				.oauth2Login(withDefaults())
				.oauth2Client(withDefaults())
				.build();
		}

	}

	@Configuration(proxyBeanMethods = false)
	public static class ResourceServer {

		@Bean
		SecurityWebFilterChain api(ServerHttpSecurity http) {
			return http.authorizeExchange((exchanges) -> exchanges.anyExchange().authenticated())
				.oauth2ResourceServer((server) -> server.jwt(withDefaults()))
				.build();
		}

		@Bean
		ReactiveJwtDecoder jwtDecoder() {
			return (token) -> Mono.error(new BadJwtException("none is good"));
		}

	}

}
