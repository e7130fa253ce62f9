package ai.contio.spring.autoconfigure;

import java.util.concurrent.Executor;

import ai.contio.spring.webhook.listener.LentThreads;
import org.jspecify.annotations.Nullable;

import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.thread.Threading;
import org.springframework.core.env.Environment;
import org.springframework.core.task.SimpleAsyncTaskExecutor;
import org.springframework.scheduling.concurrent.ThreadPoolTaskExecutor;

/**
 * What listeners are called on. It is not an {@link Executor} itself: a bean of that type
 * would make Spring Boot leave out the application's own.
 *
 * @param executor the executor
 * @param onDestroy what ends it
 */
record ListenerThreads(LentThreads executor, Runnable onDestroy) implements DisposableBean {

	private static final String PREFIX = "contio-webhook-";

	private static final int SECONDS_TO_FINISH = 20;

	static ListenerThreads of(@Nullable Executor supplied, Environment environment, int threads) {
		if (supplied != null) {
			// The application has its reasons to have them there
			return new ListenerThreads(new LentThreads(supplied, 0), () -> {
			});
		}
		return Threading.VIRTUAL.isActive(environment) ? virtual() : pool(PREFIX, threads, threads);
	}

	/**
	 * Threads that write events to a database. Apart from those that listeners are called
	 * on: slow listeners must not keep anything from being received.
	 */
	static ListenerThreads receiving(int threads) {
		return pool("contio-inbox-", threads, 0);
	}

	@Override
	public void destroy() {
		this.onDestroy.run();
	}

	private static ListenerThreads virtual() {
		SimpleAsyncTaskExecutor executor = new SimpleAsyncTaskExecutor(PREFIX);
		executor.setVirtualThreads(true);
		executor.setTaskTerminationTimeout(SECONDS_TO_FINISH * 1000L);
		return new ListenerThreads(new LentThreads(executor, Integer.MAX_VALUE), executor::close);
	}

	private static ListenerThreads pool(String prefix, int threads, int lent) {
		ThreadPoolTaskExecutor executor = new ThreadPoolTaskExecutor();
		executor.setThreadNamePrefix(prefix);
		executor.setCorePoolSize(threads);
		executor.setMaxPoolSize(threads);
		executor.setAllowCoreThreadTimeOut(true);
		executor.setWaitForTasksToCompleteOnShutdown(true);
		executor.setAwaitTerminationSeconds(SECONDS_TO_FINISH);
		executor.initialize();
		return new ListenerThreads(new LentThreads(executor, lent), executor::shutdown);
	}

}
