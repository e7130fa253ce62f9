package ai.contio.spring.sandbox.test;

import org.springframework.boot.test.autoconfigure.TestSliceTestContextBootstrapper;

/**
 * Bootstraps tests with {@link ContioClientTest}.
 */
final class ContioClientTestContextBootstrapper extends TestSliceTestContextBootstrapper<ContioClientTest> {

}
