package ai.contio.spring.starter;

import org.springframework.boot.WebApplicationType;

class ServletStarterTests extends StarterWithSandboxContract {

	@Override
	WebApplicationType stack() {
		return WebApplicationType.SERVLET;
	}

}
