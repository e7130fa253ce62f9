package ai.contio.spring.webhook.durable;

import ai.contio.spring.Databases;

import org.springframework.boot.WebApplicationType;

class H2ServletDurableTests extends DurableContract {

	H2ServletDurableTests() {
		super(Databases.H2, WebApplicationType.SERVLET);
	}

}
