package ai.contio.spring.starter;

import org.springframework.boot.WebApplicationType;

class ReactiveStarterTests extends StarterWithSandboxContract {

	@Override
	WebApplicationType stack() {
		return WebApplicationType.REACTIVE;
	}

}
