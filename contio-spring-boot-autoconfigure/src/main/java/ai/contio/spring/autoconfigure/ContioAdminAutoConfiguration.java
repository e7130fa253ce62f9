package ai.contio.spring.autoconfigure;

import ai.contio.spring.admin.ContioAdminClient;
import ai.contio.spring.client.ContioClientType;
import ai.contio.spring.client.ContioConnectionDetails;
import ai.contio.spring.client.ContioCredentials;
import ai.contio.spring.client.ContioWebClientAssembler;

import org.springframework.beans.factory.BeanFactory;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Lazy;
import org.springframework.web.reactive.function.client.WebClient;

/**
 * The client of the admin API. Its beans are lazy: only an application that asks for one
 * of them needs an API key.
 */
@Lazy
@AutoConfiguration(after = ContioClientAutoConfiguration.class)
@Import(AdminOperationsConfiguration.class)
public final class ContioAdminAutoConfiguration {

	static final String WEB_CLIENT = "contioAdminWebClient";

	@Bean(name = WEB_CLIENT, defaultCandidate = false)
	@ConditionalOnMissingBean(name = WEB_CLIENT)
	WebClient contioAdminWebClient(ContioWebClientAssembler assembler, ContioConnectionDetails details,
			ContioClientBuilders builders) {
		return assembler.assemble(ContioClientType.ADMIN, details.getApiUrl(), ContioCredentials.apiKey(details),
				builders.get());
	}

	@Bean
	@ConditionalOnMissingBean
	ContioAdminClient contioAdminClient(BeanFactory beanFactory) {
		return ContioAdminClient.of(beanFactory::getBean);
	}

}
