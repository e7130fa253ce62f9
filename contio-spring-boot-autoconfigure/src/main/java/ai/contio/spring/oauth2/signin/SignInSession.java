package ai.contio.spring.oauth2.signin;

import java.util.List;
import java.util.StringJoiner;
import java.util.function.BiConsumer;

import ai.contio.spring.client.ContioSecret;
import ai.contio.spring.client.SecretHeaders;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;

/**
 * A user who is signed in to Contio, as the cookies say that Contio has set. Contio ends
 * it after 30 minutes. Keep it on the server: who has it, consents for the user.
 */
public final class SignInSession implements SecretHeaders {

	private final ContioSecret cookies;

	private final @Nullable SignInAnswer answer;

	private SignInSession(ContioSecret cookies, @Nullable SignInAnswer answer) {
		this.cookies = cookies;
		this.answer = answer;
	}

	/**
	 * A session from cookies, such as those of {@link #getCookies()} that were kept in an
	 * HTTP session.
	 * @param cookies names and values as a {@code Cookie} header has them
	 * @return the session
	 */
	public static SignInSession of(ContioSecret cookies) {
		return new SignInSession(cookies, null);
	}

	static SignInSession of(ResponseEntity<SignInAnswer> response) {
		StringJoiner cookies = new StringJoiner("; ");
		for (String cookie : response.getHeaders().getOrDefault(HttpHeaders.SET_COOKIE, List.of())) {
			String pair = cookie.split(";", 2)[0].strip();
			// Without a value it is one that Contio takes back
			if (pair.indexOf('=') > 0 && !pair.endsWith("=")) {
				cookies.add(pair);
			}
		}
		return new SignInSession(ContioSecret.of(cookies.toString()), response.getBody());
	}

	/**
	 * The cookies, to keep the session somewhere.
	 * @return names and values as a {@code Cookie} header has them; empty if Contio has
	 * set none
	 */
	public ContioSecret getCookies() {
		return this.cookies;
	}

	/**
	 * What Contio said when the code was right.
	 * @return the answer, or {@code null} if this session was made from kept cookies
	 */
	public @Nullable SignInAnswer getAnswer() {
		return this.answer;
	}

	@Override
	public void describe(BiConsumer<String, ContioSecret> headers) {
		if (!this.cookies.reveal().isEmpty()) {
			headers.accept(HttpHeaders.COOKIE, this.cookies);
		}
	}

	@Override
	public String toString() {
		return "SignInSession[cookies=%s]".formatted(this.cookies);
	}

}
