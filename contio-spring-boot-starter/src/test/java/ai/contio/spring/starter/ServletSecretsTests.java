package ai.contio.spring.starter;

import org.springframework.boot.WebApplicationType;

class ServletSecretsTests extends SecretsContract {

	@Override
	WebApplicationType stack() {
		return WebApplicationType.SERVLET;
	}

	@Override
	Class<?> application() {
		return ServletConnectTests.Application.class;
	}

}
