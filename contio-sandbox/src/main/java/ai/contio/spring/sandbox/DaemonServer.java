package ai.contio.spring.sandbox;

import org.apache.catalina.Context;
import org.apache.catalina.Engine;
import org.apache.catalina.Server;
import org.apache.catalina.core.StandardServer;

import org.springframework.boot.tomcat.TomcatContextCustomizer;

/**
 * Keeps the web server of an embedded sandbox from keeping the program alive. Spring Boot
 * has a thread wait for Tomcat's end, and a batch job beside a sandbox would never end.
 */
final class DaemonServer implements TomcatContextCustomizer {

	/* Tomcat's own value for those who do the waiting themselves */
	private static final int NO_AWAIT = -2;

	@Override
	public void customize(Context context) {
		Server server = ((Engine) context.getParent().getParent()).getService().getServer();
		server.setPort(NO_AWAIT);
		((StandardServer) server).setUtilityThreadsAsDaemon(true);
	}

}
