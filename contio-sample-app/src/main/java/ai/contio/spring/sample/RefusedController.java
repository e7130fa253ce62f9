package ai.contio.spring.sample;

import java.security.Principal;

import org.jspecify.annotations.Nullable;

import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.web.WebAttributes;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestMapping;

/**
 * Where Spring Security forwards what it refuses, with whatever method it came. The
 * status is set by then.
 */
@Controller
class RefusedController {

	@RequestMapping("/refused")
	String refused(@RequestAttribute(name = WebAttributes.ACCESS_DENIED_403,
			required = false) @Nullable AccessDeniedException reason, @Nullable Principal user, Model model) {
		model.addAttribute("user", (user != null) ? user.getName() : null);
		model.addAttribute("stale", reason instanceof CsrfException);
		return "refused";
	}

}
