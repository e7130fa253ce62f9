package ai.contio.spring.autoconfigure;

import ai.contio.spring.client.ContioClientType;
import ai.contio.spring.client.ContioConnectionDetails;
import ai.contio.spring.client.ContioCredentials;
import ai.contio.spring.client.ContioTokenSource;
import ai.contio.spring.client.ContioWebClientAssembler;
import ai.contio.spring.client.CurrentResourceOwner;
import ai.contio.spring.user.ContioUserClient;

import org.springframework.beans.factory.BeanFactory;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Lazy;
import org.springframework.web.reactive.function.client.WebClient;

/**
 * The client of the user API. Its beans are lazy: only an application that asks for one
 * of them needs a client id and a client secret.
 */
@Lazy
@AutoConfiguration(after = ContioConnectionAutoConfiguration.class)
@ConditionalOnBean({ ContioTokenSource.class, CurrentResourceOwner.class })
@Import(UserOperationsConfiguration.class)
public final class ContioUserAutoConfiguration {

	static final String WEB_CLIENT = "contioUserWebClient";

	@Bean(name = WEB_CLIENT, defaultCandidate = false)
	@ConditionalOnMissingBean(name = WEB_CLIENT)
	WebClient contioUserWebClient(ContioWebClientAssembler assembler, ContioConnectionDetails details,
			ContioClientBuilders builders, ContioTokenSource tokens, CurrentResourceOwner current) {
		return assembler.assemble(ContioClientType.USER, details.getApiUrl(),
				ContioCredentials.accessToken(tokens, current), builders.get());
	}

	@Bean
	@ConditionalOnMissingBean
	ContioUserClient contioUserClient(BeanFactory beanFactory, CurrentResourceOwner current) {
		return ContioUserClient.of(beanFactory::getBean, current);
	}

	@Bean
	UserClientArgumentResolver contioUserClientArgumentResolver(BeanFactory beanFactory) {
		return new UserClientArgumentResolver(beanFactory);
	}

}
