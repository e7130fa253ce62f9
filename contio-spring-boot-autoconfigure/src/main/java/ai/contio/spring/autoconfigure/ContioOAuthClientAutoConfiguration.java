package ai.contio.spring.autoconfigure;

import ai.contio.spring.client.ContioClientType;
import ai.contio.spring.client.ContioConnectionDetails;
import ai.contio.spring.client.ContioCredentials;
import ai.contio.spring.client.ContioHttpServices;
import ai.contio.spring.client.ContioWebClientAssembler;
import ai.contio.spring.client.Operations;
import ai.contio.spring.oauth2.ContioOAuthClient;
import ai.contio.spring.oauth2.info.PublicInfoOperations;
import ai.contio.spring.oauth2.sso.SsoOperations;
import reactor.core.publisher.Mono;

import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Lazy;
import org.springframework.web.reactive.function.client.WebClient;

/**
 * The client of the OAuth endpoints. Its beans are lazy: only an application that asks
 * for one of them needs a client secret.
 */
@Lazy
@AutoConfiguration(after = ContioClientAutoConfiguration.class)
public final class ContioOAuthClientAutoConfiguration {

	static final String WEB_CLIENT = "contioOAuthWebClient";

	@Bean(name = WEB_CLIENT, defaultCandidate = false)
	@ConditionalOnMissingBean(name = WEB_CLIENT)
	WebClient contioOAuthWebClient(ContioWebClientAssembler assembler, ContioConnectionDetails details,
			ContioClientBuilders builders) {
		return assembler.assemble(ContioClientType.OAUTH, details.getOauthUrl(),
				ContioCredentials.clientSecret(details), builders.get());
	}

	/* Public information about partner apps is an operation of the API's own host */
	@Bean
	@ConditionalOnMissingBean
	PublicInfoOperations contioPublicInfoOperations(ContioWebClientAssembler assembler, ContioConnectionDetails details,
			ContioClientBuilders builders) {
		return onApiHost(PublicInfoOperations.class, assembler, details, builders);
	}

	@Bean
	@ConditionalOnMissingBean
	SsoOperations contioSsoOperations(ContioWebClientAssembler assembler, ContioConnectionDetails details,
			ContioClientBuilders builders) {
		return onApiHost(SsoOperations.class, assembler, details, builders);
	}

	@Bean
	@ConditionalOnMissingBean
	ContioOAuthClient contioOAuthClient(@Qualifier(WEB_CLIENT) WebClient webClient, BeanFactory beanFactory) {
		return ContioOAuthClient.of(Operations.on(webClient), beanFactory::getBean);
	}

	private static <T> T onApiHost(Class<T> type, ContioWebClientAssembler assembler, ContioConnectionDetails details,
			ContioClientBuilders builders) {
		return ContioHttpServices
			.create(assembler.assemble(ContioClientType.OAUTH, details.getApiUrl(), Mono::just, builders.get()), type);
	}

}
