package ai.contio.spring.sandbox;

import java.net.InetAddress;

import org.apache.catalina.core.StandardHost;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.concurrent.ThreadPoolTaskExecutor;
import org.springframework.web.servlet.DispatcherServlet;

/**
 * The web server, on loopback and nowhere else. It takes its port from the sandbox's own
 * settings: a {@code server.port} is meant for the application beside it.
 */
@Configuration(proxyBeanMethods = false)
class SandboxServerConfiguration {

	private static final int THREADS = 16;

	@Bean
	TomcatServletWebServerFactory webServerFactory(SandboxSettings settings, ThreadPoolTaskExecutor requestExecutor,
			JsonMapper json) {
		TomcatServletWebServerFactory factory = new TomcatServletWebServerFactory(settings.getPort());
		factory.setAddress(InetAddress.getLoopbackAddress());
		factory.addProtocolHandlerCustomizers((protocol) -> protocol.setExecutor(requestExecutor));
		factory.addContextCustomizers((context) -> {
			context.getParent().getPipeline().addValve(new SandboxErrorValve(json));
			/* Tomcat adds a valve of this class unless there is one already */
			((StandardHost) context.getParent()).setErrorReportValveClass(SandboxErrorValve.class.getName());
		});
		return factory;
	}

	@Bean
	ThreadPoolTaskExecutor requestExecutor() {
		ThreadPoolTaskExecutor executor = new ThreadPoolTaskExecutor();
		executor.setCorePoolSize(THREADS);
		executor.setMaxPoolSize(THREADS);
		executor.setAllowCoreThreadTimeOut(true);
		executor.setThreadNamePrefix("contio-sandbox-");
		executor.setDaemon(true);
		return executor;
	}

	@Bean
	DispatcherServlet dispatcherServlet() {
		return new DispatcherServlet();
	}

}
