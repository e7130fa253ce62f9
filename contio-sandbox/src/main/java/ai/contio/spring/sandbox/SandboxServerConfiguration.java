package ai.contio.spring.sandbox;

import java.net.InetAddress;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

import ai.contio.spring.sandbox.fault.ConnectionValve;
import org.apache.catalina.core.StandardHost;
import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;
import org.apache.coyote.ProtocolHandler;
import org.apache.coyote.http11.AbstractHttp11Protocol;
import org.apache.tomcat.util.threads.TaskQueue;
import org.apache.tomcat.util.threads.TaskThreadFactory;
import org.apache.tomcat.util.threads.ThreadPoolExecutor;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.tomcat.TomcatContextCustomizer;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.Cookie;
import org.springframework.boot.web.server.servlet.Session;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.DispatcherServlet;

/**
 * The web server, on loopback unless told otherwise. It takes its port from the sandbox's
 * own settings: a {@code server.port} is meant for the application beside it.
 */
@Configuration(proxyBeanMethods = false)
class SandboxServerConfiguration {

	private static final Log logger = LogFactory.getLog(SandboxServerConfiguration.class);

	private static final int IDLE_THREADS = 4;

	/* A call that a fault delays holds one all the while */
	private static final int MAX_THREADS = 400;

	private static final int SECONDS_OF_IDLENESS = 60;

	/* An authorization request becomes longer on its way: it is put into another URL */
	private static final int MAX_HEADER_SIZE = 32 * 1024;

	/* Who sends too much is still to get an answer, and not a broken connection */
	private static final int MAX_SWALLOWED = 128 * 1024 * 1024;

	@Bean
	TomcatServletWebServerFactory webServerFactory(SandboxSettings settings, ThreadPoolExecutor requestExecutor,
			HttpSessions sessions, ObjectProvider<TomcatContextCustomizer> customizers, JsonMapper json) {
		TomcatServletWebServerFactory factory = new TomcatServletWebServerFactory(settings.getPort());
		factory.setAddress(listen(settings));
		customizers.orderedStream().forEach(factory::addContextCustomizers);
		factory.addProtocolHandlerCustomizers((protocol) -> protocol.setExecutor(requestExecutor),
				SandboxServerConfiguration::allowLongRequests);
		factory.setSession(session(settings.getOauth().getSessionLifetime()));
		factory.addContextCustomizers((context) -> {
			sessions.of(context);
			context.getParent().getPipeline().addValve(new ConnectionValve());
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

	private static void allowLongRequests(ProtocolHandler protocol) {
		if (protocol instanceof AbstractHttp11Protocol<?> http) {
			http.setMaxSwallowSize(MAX_SWALLOWED);
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
	HttpSessions httpSessions() {
		return new HttpSessions();
	}

	/* Tomcat's own kind: it makes another thread only when all are busy */
	@Bean(destroyMethod = "shutdownNow")
	ThreadPoolExecutor requestExecutor() {
		TaskQueue queue = new TaskQueue();
		ThreadPoolExecutor executor = new ThreadPoolExecutor(IDLE_THREADS, MAX_THREADS, SECONDS_OF_IDLENESS,
				TimeUnit.SECONDS, queue, new TaskThreadFactory("contio-sandbox-", true, Thread.NORM_PRIORITY));
		executor.allowCoreThreadTimeOut(true);
		queue.setParent(executor);
		return executor;
	}

	@Bean
	DispatcherServlet dispatcherServlet() {
		return new DispatcherServlet();
	}

}
