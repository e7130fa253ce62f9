package ai.contio.spring.sample.admin;

import ai.contio.spring.admin.connection.ConnectionOperations;
import ai.contio.spring.admin.connection.ConnectionQuery;
import ai.contio.spring.client.PageRequest;
import ai.contio.spring.oauth2.connection.ContioConnections;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Who has connected: what this application remembers of it, whose tokens it has, and what
 * Contio lists. The two differ where a connection was ended on one side only.
 */
@Controller
@RequestMapping("/admin/connections")
class ConnectionHealthController {

	private static final int PAGE = 25;

	private final ContioConnections here;

	private final ConnectionOperations atContio;

	ConnectionHealthController(ContioConnections here, ConnectionOperations atContio) {
		this.here = here;
		this.atContio = atContio;
	}

	@GetMapping
	String page(@RequestParam(defaultValue = "0") long after, Model model) {
		model.addAttribute("here", this.here.list().collectList().block());
		model.addAttribute("atContio", this.atContio.list(ConnectionQuery.all(), PageRequest.of(PAGE, after)).block());
		model.addAttribute("after", after);
		model.addAttribute("before", Math.max(after - PAGE, 0));
		model.addAttribute("next", after + PAGE);
		return "admin/connections";
	}

	/**
	 * Contio tells of it by an event, which the starter listens to: the connection here
	 * needs reconnecting as soon as it has come.
	 */
	@PostMapping("/{id}/revoke")
	String revoke(@PathVariable String id, RedirectAttributes redirect) {
		this.atContio.revoke(id).block();
		redirect.addFlashAttribute("notice", "Contio has ended the connection");
		return "redirect:/admin/connections";
	}

}
