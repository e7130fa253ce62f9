package ai.contio.spring.sandbox.test;

import org.springframework.boot.test.autoconfigure.TestSliceTestContextBootstrapper;

/**
 * Bootstraps tests with {@link ContioWebhookTest}.
 */
final class ContioWebhookTestContextBootstrapper extends TestSliceTestContextBootstrapper<ContioWebhookTest> {

}
