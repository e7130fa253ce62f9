package ai.contio.spring.sandbox.state;

import org.springframework.scheduling.concurrent.CustomizableThreadFactory;

/**
 * Makes threads that outlive the request that first needed them. They must not keep its
 * class loader, or Tomcat complains about a leak when it stops.
 */
public final class DaemonThreads extends CustomizableThreadFactory {

	/**
	 * Name the threads.
	 * @param prefix what their names begin with
	 */
	public DaemonThreads(String prefix) {
		super(prefix);
		setDaemon(true);
	}

	@Override
	public Thread createThread(Runnable task) {
		Thread thread = super.createThread(task);
		thread.setContextClassLoader(DaemonThreads.class.getClassLoader());
		return thread;
	}

}
