package ai.contio.spring.sandbox.test;

import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.parallel.ResourceLocksProvider;

/**
 * Has JUnit run one class at a time of those that share a sandbox, and one test at a time
 * of a class. JUnit knows of a lock what it needs to stay clear of deadlocks; one that is
 * taken in a callback it does not know.
 */
final class SandboxLocks implements ResourceLocksProvider {

	private static final String SHARED = "ai.contio.spring.sandbox";

	@Override
	public Set<Lock> provideForClass(Class<?> testClass) {
		Object owner = SandboxDemand.of(testClass).owner();
		return Set.of(new Lock((owner instanceof Class<?> own) ? SHARED + " of " + own.getName() : SHARED));
	}

	@Override
	public Set<Lock> provideForNestedClass(List<Class<?>> enclosing, Class<?> testClass) {
		return provideForClass(testClass);
	}

}
