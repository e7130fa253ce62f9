package ai.contio.spring.starter;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import ai.contio.spring.sandbox.test.ContioSandboxTest;

/**
 * A sandbox with a secret that has to be encoded in a URL, and time for a busy machine.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ContioSandboxTest(properties = { "contio.sandbox.client-secret=a+b/c=%", "contio.sandbox.webhook-timeout=1m",
		"contio.webhook.budget=30s" })
@interface ConnectTest {

}
