package ai.contio.spring.oauth2;

import ai.contio.spring.ReactiveSetUps;

import org.springframework.boot.WebApplicationType;

class ReactiveConnectSecurityTests extends ConnectSecurityContract {

	@Override
	WebApplicationType stack() {
		return WebApplicationType.REACTIVE;
	}

	@Override
	Class<?> application() {
		return ReactiveSetUps.Application.class;
	}

	@Override
	Class<?> ownChain() {
		return ReactiveSetUps.OwnChain.class;
	}

	@Override
	Class<?> ownChainWithLogin() {
		return ReactiveSetUps.OwnChainWithLogin.class;
	}

	@Override
	Class<?> resourceServer() {
		return ReactiveSetUps.ResourceServer.class;
	}

}
