package ai.contio.spring.sample;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.test.context.ActiveProfiles;

/**
 * The sample with its sandbox, where a listener is given up soon and the sandbox does not
 * deliver again by itself. Classes with it share one application.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT,
		properties = { "contio.sandbox.port=0", "contio.sandbox.retry.initial-backoff=1h",
				"contio.webhook.durable.backoff=50ms", "contio.webhook.durable.max-backoff=50ms",
				"contio.webhook.durable.poll-interval=100ms" })
@ActiveProfiles("sandbox")
@interface AdministratorTest {

}
