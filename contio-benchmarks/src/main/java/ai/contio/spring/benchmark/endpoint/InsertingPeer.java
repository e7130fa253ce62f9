package ai.contio.spring.benchmark.endpoint;

import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/**
 * A controller that verifies, and inserts the body in a table.
 */
@SpringBootConfiguration(proxyBeanMethods = false)
@EnableAutoConfiguration
@RestController
class InsertingPeer {

	private final HandWritten handWritten = new HandWritten();

	private final JdbcClient jdbc;

	InsertingPeer(JdbcClient jdbc) {
		this.jdbc = jdbc;
		jdbc.sql("create table written_by_hand (event varchar primary key, body bytea not null)").update();
	}

	@PostMapping(path = "/webhooks/contio", produces = MediaType.APPLICATION_JSON_VALUE)
	ResponseEntity<String> receive(@RequestBody byte[] body, @RequestHeader("X-Contio-Signature") String signature,
			@RequestHeader("X-Contio-Timestamp") String timestamp) {
		ResponseEntity<String> answer = this.handWritten.receive(body, signature, timestamp);
		this.jdbc.sql("insert into written_by_hand values (?, ?) on conflict do nothing")
			.params(signature, body)
			.update();
		return answer;
	}

	@Bean
	SecurityFilterChain open(HttpSecurity http) {
		return http.authorizeHttpRequests((requests) -> requests.anyRequest().permitAll())
			.csrf(AbstractHttpConfigurer::disable)
			.sessionManagement((sessions) -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
			.build();
	}

}
