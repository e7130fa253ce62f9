package ai.contio.spring.docs;

import ai.contio.spring.autoconfigure.ContioDataSource;
import ai.contio.spring.oauth2.connection.jdbc.JdbcConnectionStore;
import com.zaxxer.hikari.HikariDataSource;
import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;

import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.event.EventListener;

/**
 * The code of docs/connection-store.md, compiled.
 */
class ConnectionStoreSnippets {

	private static final Log logger = LogFactory.getLog(ConnectionStoreSnippets.class);

	private final JdbcConnectionStore store;

	ConnectionStoreSnippets(JdbcConnectionStore store) {
		this.store = store;
	}

	@EventListener(ApplicationReadyEvent.class)
	void sealAnew() {
		int count = this.store.sealAnew();
		logger.info(count + " connections are sealed with the first key now");
	}

	static class DataSources {

		@Bean(defaultCandidate = false)
		@ContioDataSource
		@ConfigurationProperties("app.contio.datasource")
		HikariDataSource contioDataSource() {
			return new HikariDataSource();
		}

	}

}
