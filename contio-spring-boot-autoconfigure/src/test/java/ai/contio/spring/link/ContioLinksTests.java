package ai.contio.spring.link;

import java.net.URI;

import ai.contio.spring.oauth2.sso.SsoTarget;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.web.util.UriComponentsBuilder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/**
 * Links, whatever is put into them.
 */
class ContioLinksTests {

	private final ContioLinks links = new ContioLinks(URI.create("https://app.example.com/"),
			URI.create("https://api.example.com"));

	@Test
	void linksLeadIntoTheApplication() {
		assertThat(this.links.meeting("m-1")).hasToString("https://app.example.com/m/m-1");
		assertThat(this.links.meetingInBrowser("m-1")).hasToString("https://app.example.com/meetings/m-1");
		assertThat(this.links.page("/settings/team")).hasToString("https://app.example.com/open/settings/team");
		assertThat(this.links.ssoCallback()).hasToString("https://api.example.com/v1/partner/sso/callback");
	}

	@Test
	void signInSaysWhereToAndWho() {
		assertThat(this.links.signIn(SsoEntry.of("acme"))).hasToString("https://app.example.com/p/acme");
		assertThat(this.links.signIn(SsoEntry.of("acme")
			.withTarget(SsoTarget.meeting("m-1"))
			.withLoginHint("ada+test@example.com")
			.withoutPage())).hasToString(
					"https://app.example.com/p/acme?target=meeting%3Am-1&login_hint=ada%2Btest%40example.com&auto=true");
	}

	@ParameterizedTest
	@ValueSource(strings = { "a/../../b", "a?target=x", "a#b", "a\\b", "//evil.example", "a&b=c", "a%2Fb", "ä ö",
			"javascript:alert(1)", "a\r\nLocation: x", "@evil.example", "😀" })
	void whateverIsPutIntoALinkStaysWhereItIsPut(String input) {
		URI meeting = this.links.meeting(input);
		assertThat(meeting).hasScheme("https").hasAuthority("app.example.com").hasNoQuery().hasNoFragment();
		assertThat(meeting.getRawPath()).startsWith("/m/").doesNotContain("/m/a/", "..\\");
		assertThat(meeting.getRawPath().substring(3)).doesNotContain("/");
		assertThat(meeting.getPath()).isEqualTo("/m/" + input);
		URI entry = this.links.signIn(SsoEntry.of(input).withLoginHint(input).withTarget(SsoTarget.meeting(input)));
		assertThat(entry).hasAuthority("app.example.com").hasNoFragment();
		assertThat(entry.getRawPath().substring(3)).doesNotContain("/");
		assertThat(UriComponentsBuilder.fromUri(entry).build().getQueryParams()).containsOnlyKeys("target",
				"login_hint");
	}

	@ParameterizedTest
	@ValueSource(strings = { "", " ", ".", "..", "a//b", "a/../b", "//evil.example", "a/./b" })
	void pageThatIsNoneIsRefused(String path) {
		assertThatIllegalArgumentException().isThrownBy(() -> this.links.page(path))
			.withMessageStartingWith("path must be a name");
	}

	@ParameterizedTest
	@ValueSource(strings = { "", " ", ".", ".." })
	void nameThatIsNoneIsRefused(String name) {
		assertThatIllegalArgumentException().isThrownBy(() -> this.links.meeting(name));
		assertThatIllegalArgumentException().isThrownBy(() -> SsoEntry.of(name)).withMessageStartingWith("slug");
	}

}
