package ai.contio.spring.sandbox.control.page;

import java.util.List;

import ai.contio.spring.sandbox.account.Accounts;
import ai.contio.spring.sandbox.html.HtmlPage;
import ai.contio.spring.sandbox.web.ApiException;
import ai.contio.spring.sandbox.web.Ids;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/**
 * Shows who is there, and what they see in Contio.
 */
@Controller
@RequestMapping(Section.PREFIX + "people")
final class PeopleController {

	private final ControlPages pages;

	private final Accounts accounts;

	private final People people;

	PeopleController(ControlPages pages, Accounts accounts, People people) {
		this.pages = pages;
		this.accounts = accounts;
		this.people = people;
	}

	@GetMapping
	HtmlPage list() {
		return this.pages.page(Section.PEOPLE, "People", "people", new Listing(this.people.all()), null);
	}

	@GetMapping("/{id}")
	HtmlPage show(@PathVariable String id) {
		PersonDetails person = Ids.parse(id)
			.flatMap(this.accounts::user)
			.map(this.people::details)
			.orElseThrow(() -> ApiException.notFound("Nobody here has this id. The sandbox may have been reset."));
		return this.pages.page(Section.PEOPLE, person.summary().name(), "person", person, null);
	}

	record Listing(List<Person> people) {

	}

}
