package ai.contio.spring.sandbox.user.upload;

import java.io.UnsupportedEncodingException;
import java.util.List;

import ai.contio.spring.sandbox.web.MultipartPaths;
import jakarta.servlet.MultipartConfigElement;
import jakarta.servlet.http.HttpServletRequest;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.multipart.MultipartHttpServletRequest;
import org.springframework.web.multipart.MultipartResolver;
import org.springframework.web.multipart.support.StandardServletMultipartResolver;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Reads what is uploaded. The web server writes files to the disk while they come, so
 * that many large ones do not fill the memory.
 */
@Configuration(proxyBeanMethods = false)
class UploadConfiguration implements WebMvcConfigurer {

	/* As documented: up to 50 MB */
	private static final long MAX_FILE = 50L * 1024 * 1024;

	private static final long MAX_FIELDS = 1024L * 1024;

	private static final int IN_MEMORY = 64 * 1024;

	@Bean
	MultipartConfigElement multipartConfig() {
		return new MultipartConfigElement("", MAX_FILE, MAX_FILE + MAX_FIELDS, IN_MEMORY);
	}

	@Bean
	MultipartResolver multipartResolver() {
		return new StandardServletMultipartResolver() {

			@Override
			public boolean isMultipart(HttpServletRequest request) {
				return MultipartPaths.isUpload(request);
			}

			/* RFC 7578: text is UTF-8, whereas servlets take it for Latin-1 */
			@Override
			public MultipartHttpServletRequest resolveMultipart(HttpServletRequest request) {
				try {
					request.setCharacterEncoding("UTF-8");
				}
				catch (UnsupportedEncodingException ex) {
					throw new IllegalStateException("Every JVM has UTF-8", ex);
				}
				return super.resolveMultipart(request);
			}

		};
	}

	@Override
	public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
		resolvers.add(new UploadArgumentResolver());
	}

}
