package ai.contio.spring.starter;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;

@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT, classes = StarterWithSandboxContract.Application.class,
		properties = "spring.main.web-application-type=reactive")
class ReactiveStarterTests extends StarterWithSandboxContract {

}
