package ai.contio.spring.starter;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;

@ConnectTest
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT,
		classes = { ServletConnectTests.Application.class, ConnectionLifeContract.Told.class },
		properties = "spring.main.web-application-type=servlet")
class ServletConnectionLifeTests extends ConnectionLifeContract {

}
