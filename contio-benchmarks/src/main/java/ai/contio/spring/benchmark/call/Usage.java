package ai.contio.spring.benchmark.call;

import java.lang.management.ManagementFactory;
import java.util.stream.LongStream;

import com.sun.management.OperatingSystemMXBean;
import com.sun.management.ThreadMXBean;

/**
 * What this JVM has used, all its threads together.
 *
 * @param cpu time on a processor, in nanoseconds
 * @param allocation memory that was allocated, in bytes
 */
record Usage(double cpu, double allocation) {

	private static final OperatingSystemMXBean SYSTEM = ManagementFactory
		.getPlatformMXBean(OperatingSystemMXBean.class);

	private static final ThreadMXBean THREADS = ManagementFactory.getPlatformMXBean(ThreadMXBean.class);

	static Usage of(Runnable work, int times) {
		Usage before = now();
		work.run();
		Usage after = now();
		return new Usage((after.cpu - before.cpu) / times, (after.allocation - before.allocation) / times);
	}

	private static Usage now() {
		return new Usage(SYSTEM.getProcessCpuTime(),
				LongStream.of(THREADS.getThreadAllocatedBytes(THREADS.getAllThreadIds()))
					.filter((bytes) -> bytes > 0)
					.sum());
	}

}
