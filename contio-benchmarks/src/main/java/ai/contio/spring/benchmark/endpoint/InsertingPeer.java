package ai.contio.spring.benchmark.endpoint;

import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The controller on servlets, which also inserts the body in a table.
 */
@SpringBootConfiguration(proxyBeanMethods = false)
@EnableAutoConfiguration
class InsertingPeer extends ServletPeer {

	private final JdbcClient jdbc;

	InsertingPeer(JdbcClient jdbc) {
		this.jdbc = jdbc;
		jdbc.sql("create table written_by_hand (event varchar primary key, body bytea not null)").update();
	}

	@Override
	ResponseEntity<String> receive(byte[] body, String signature, String timestamp) {
		ResponseEntity<String> answer = super.receive(body, signature, timestamp);
		this.jdbc.sql("insert into written_by_hand values (?, ?) on conflict do nothing")
			.params(signature, body)
			.update();
		return answer;
	}

}
