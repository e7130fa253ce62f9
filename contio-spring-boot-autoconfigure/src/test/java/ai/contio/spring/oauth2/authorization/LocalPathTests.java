package ai.contio.spring.oauth2.authorization;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class LocalPathTests {

	@ParameterizedTest
	@ValueSource(strings = { "/", "/meetings", "/meetings/1?tab=notes&x=%2F%2F", "/a/b/../c", "/search?q=a:b@c" })
	void pathsOfThisApplication(String path) {
		assertThat(LocalPath.isLocal(path)).isTrue();
	}

	@ParameterizedTest
	@NullAndEmptySource
	@ValueSource(strings = { "meetings", "//evil.example", "///evil.example", "/\\evil.example", "\\\\evil.example",
			"https://evil.example", "javascript:alert(1)", "/a\nSet-Cookie: x", "/a b", "/%0", "/\t/evil.example",
			"/.//evil.example", "/a/..//evil.example", " /meetings", "/ümlaut" })
	void waysOutOfIt(String path) {
		assertThat(LocalPath.isLocal(path)).isFalse();
	}

}
