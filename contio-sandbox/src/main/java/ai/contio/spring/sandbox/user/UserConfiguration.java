package ai.contio.spring.sandbox.user;

import java.util.List;

import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * What all controllers of the user API share.
 */
@Configuration(proxyBeanMethods = false)
class UserConfiguration implements WebMvcConfigurer {

	@Bean
	static ScopeCheck scopeCheck(@Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping mappings) {
		return new ScopeCheck(mappings);
	}

	@Override
	public void addInterceptors(InterceptorRegistry registry) {
		registry.addInterceptor(new ScopeInterceptor()).addPathPatterns("/v1/partner/user/**");
	}

	@Override
	public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
		resolvers.add(new UserArgumentResolver());
		resolvers.add(new TimesArgumentResolver());
	}

}
