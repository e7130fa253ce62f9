package ai.contio.spring.sandbox.user;

import org.junit.jupiter.api.Test;

import org.springframework.mock.web.MockServletContext;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.support.AnnotationConfigWebApplicationContext;
import org.springframework.web.servlet.config.annotation.EnableWebMvc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

/**
 * Its controllers are inner classes, so that no sandbox of another test finds them.
 */
class ScopeCheckTests {

	@Test
	void stopsTheStartWhereAnOperationHasNoScope() {
		assertThatIllegalStateException().isThrownBy(() -> start(new Forgetful()))
			.withMessageContaining("Forgetful")
			.withMessageContaining("@RequiresScope");
	}

	@Test
	void leavesControllersOutsideTheUserApiAlone() {
		start(new Elsewhere());
	}

	@Test
	void startsWithOperationsThatHaveAScope() {
		start(new Careful());
	}

	private static void start(Object controller) {
		try (AnnotationConfigWebApplicationContext context = new AnnotationConfigWebApplicationContext()) {
			context.setServletContext(new MockServletContext());
			context.register(Mvc.class, UserConfiguration.class);
			context.addBeanFactoryPostProcessor((beans) -> beans.registerSingleton("controller", controller));
			context.refresh();
			assertThat(context.getBean("controller")).isSameAs(controller);
		}
	}

	@EnableWebMvc
	static class Mvc {

	}

	@RestController
	class Forgetful {

		@GetMapping("/v1/partner/user/open")
		String open() {
			return "";
		}

	}

	@RestController
	class Careful {

		@RequiresScope("profile")
		@GetMapping("/v1/partner/user/closed")
		String closed() {
			return "";
		}

	}

	@RestController
	class Elsewhere {

		@GetMapping("/v1/partner/info")
		String info() {
			return "";
		}

	}

}
