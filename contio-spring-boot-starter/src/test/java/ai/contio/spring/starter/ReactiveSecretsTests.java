package ai.contio.spring.starter;

import org.springframework.boot.WebApplicationType;

class ReactiveSecretsTests extends SecretsContract {

	@Override
	WebApplicationType stack() {
		return WebApplicationType.REACTIVE;
	}

	@Override
	Class<?> application() {
		return ReactiveConnectTests.Application.class;
	}

}
