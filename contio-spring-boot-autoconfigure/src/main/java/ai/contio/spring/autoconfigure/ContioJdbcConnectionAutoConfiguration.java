package ai.contio.spring.autoconfigure;

import javax.sql.DataSource;

import ai.contio.spring.oauth2.connection.ConnectionStore;
import ai.contio.spring.oauth2.connection.jdbc.ConnectionSchema;
import ai.contio.spring.oauth2.connection.jdbc.JdbcConnectionStore;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.jdbc.init.DataSourceScriptDatabaseInitializer;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Lazy;
import org.springframework.security.oauth2.client.registration.ClientRegistration;

/**
 * Connections in a database. They are not lazy: what is wrong with the database or the
 * keys is to be found at start-up, lazy initialization or not.
 */
@AutoConfiguration(before = ContioConnectionAutoConfiguration.class, after = ContioAutoConfiguration.class,
		afterName = "org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration")
@ConditionalOnClass(ClientRegistration.class)
@ConditionalOnProperty(name = "contio.oauth2.connections.store", havingValue = "jdbc")
@ConditionalOnMissingBean(ConnectionStore.class)
@EnableConfigurationProperties(ContioConnectionsProperties.class)
public final class ContioJdbcConnectionAutoConfiguration {

	@Configuration(proxyBeanMethods = false)
	@ConditionalOnClass(DataSourceScriptDatabaseInitializer.class)
	@EnableConfigurationProperties(ContioJdbcConnectionsProperties.class)
	static class Jdbc {

		@Bean
		JdbcConnections contioJdbcConnections(ObjectProvider<DataSource> dataSources,
				@ContioDataSource ObjectProvider<DataSource> marked, ContioConnectionsProperties properties,
				ContioJdbcConnectionsProperties jdbc, ContioProperties contio) {
			return new JdbcConnections(marked.getIfAvailable(dataSources::getIfUnique), properties, jdbc,
					contio.getClient().getResponseTimeout());
		}

		@Bean
		@Lazy(false)
		ContioSchemaInitializer contioConnectionSchemaInitializer(JdbcConnections connections,
				ContioJdbcConnectionsProperties properties) {
			return new ContioSchemaInitializer(ConnectionSchema.TABLE, connections.dataSource(),
					properties.getInitializeSchema());
		}

		@Bean
		@Lazy(false)
		@DependsOnDatabaseInitialization
		JdbcConnectionStore contioConnectionStore(JdbcConnections connections) {
			return connections.store();
		}

	}

	@Lazy(false)
	@Configuration(proxyBeanMethods = false)
	@ConditionalOnMissingClass("org.springframework.boot.jdbc.init.DataSourceScriptDatabaseInitializer")
	static class NoJdbc {

		NoJdbc() {
			throw DatabaseNeed.CONNECTIONS.withoutJdbc();
		}

	}

}
