package ai.contio.spring.oauth2;

import ai.contio.spring.ServletSetUps;

import org.springframework.boot.WebApplicationType;

class ServletConnectSecurityTests extends ConnectSecurityContract {

	@Override
	WebApplicationType stack() {
		return WebApplicationType.SERVLET;
	}

	@Override
	Class<?> application() {
		return ServletSetUps.Application.class;
	}

	@Override
	Class<?> ownChain() {
		return ServletSetUps.OwnChain.class;
	}

	@Override
	Class<?> ownChainWithLogin() {
		return ServletSetUps.OwnChainWithLogin.class;
	}

	@Override
	Class<?> resourceServer() {
		return ServletSetUps.ResourceServer.class;
	}

}
