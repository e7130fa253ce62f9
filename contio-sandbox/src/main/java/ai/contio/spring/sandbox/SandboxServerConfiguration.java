package ai.contio.spring.sandbox;

import java.net.InetAddress;
import java.time.Duration;

import org.apache.catalina.core.StandardHost;
import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;
import org.apache.coyote.ProtocolHandler;
import org.apache.coyote.http11.AbstractHttp11Protocol;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.tomcat.TomcatContextCustomizer;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.Cookie;
import org.springframework.boot.web.server.servlet.Session;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.concurrent.ThreadPoolTaskExecutor;
import org.springframework.web.servlet.DispatcherServlet;

/**
 * The web server, on loopback unless told otherwise. It takes its port from the sandbox's
 * own settings: a {@code server.port} is meant for the application beside it.
 */
@Configuration(proxyBeanMethods = false)
class SandboxServerConfiguration {

	private static final Log logger = LogFactory.getLog(SandboxServerConfiguration.class);

	private static final int THREADS = 16;

	/* An authorization request becomes longer on its way: it is put into another URL */
	private static final int MAX_HEADER_SIZE = 32 * 1024;

	@Bean
	TomcatServletWebServerFactory webServerFactory(SandboxSettings settings, ThreadPoolTaskExecutor requestExecutor,
			ObjectProvider<TomcatContextCustomizer> customizers, JsonMapper json) {
		TomcatServletWebServerFactory factory = new TomcatServletWebServerFactory(settings.getPort());
		factory.setAddress(listen(settings));
		customizers.orderedStream().forEach(factory::addContextCustomizers);
		factory.addProtocolHandlerCustomizers((protocol) -> protocol.setExecutor(requestExecutor),
				SandboxServerConfiguration::allowLongHeaders);
		factory.setSession(session(settings.getOauth().getSessionLifetime()));
		factory.addContextCustomizers((context) -> {
			context.getParent().getPipeline().addValve(new SandboxErrorValve(json));
			/* Tomcat adds a valve of this class unless there is one already */
			((StandardHost) context.getParent()).setErrorReportValveClass(SandboxErrorValve.class.getName());
		});
		return factory;
	}

	private static InetAddress listen(SandboxSettings settings) {
		InetAddress address = SandboxAddress.of(settings).address();
		if (!address.isLoopbackAddress()) {
			logger.warn("The Contio sandbox listens on %s, because contio.sandbox.address says so: whoever reaches it "
				.formatted(address.getHostAddress())
					+ "there can read its codes, sign in as anybody and change everything in it.");
		}
		return address;
	}

	private static void allowLongHeaders(ProtocolHandler protocol) {
		if (protocol instanceof AbstractHttp11Protocol<?> http) {
			http.setMaxHttpRequestHeaderSize(MAX_HEADER_SIZE);
			http.setMaxHttpResponseHeaderSize(MAX_HEADER_SIZE);
		}
	}

	/* Browsers share cookies between the ports of localhost */
	private static Session session(Duration lifetime) {
		Session session = new Session();
		session.setTimeout(lifetime);
		session.getCookie().setName("CONTIO_SANDBOX_SESSION");
		session.getCookie().setHttpOnly(true);
		session.getCookie().setSameSite(Cookie.SameSite.LAX);
		return session;
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
