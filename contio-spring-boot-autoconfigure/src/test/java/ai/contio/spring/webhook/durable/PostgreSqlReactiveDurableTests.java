package ai.contio.spring.webhook.durable;

import ai.contio.spring.Databases;

import org.springframework.boot.WebApplicationType;

class PostgreSqlReactiveDurableTests extends DurableContract {

	PostgreSqlReactiveDurableTests() {
		super(Databases.POSTGRESQL, WebApplicationType.REACTIVE);
	}

}
