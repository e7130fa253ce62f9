package ai.contio.spring.seal;

import java.util.Arrays;
import java.util.Base64;
import java.util.List;

import ai.contio.spring.client.ContioConfigurationException;
import ai.contio.spring.client.ContioSecret;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class TextSealerTests {

	private static final String TEXT = "Straße, 東京, 🗝";

	private final TextSealer sealer = new TextSealer(List.of(key("new", 2), key("old", 1)));

	@Test
	void whatIsSealedIsOpenedInItsPlace() {
		String sealed = this.sealer.seal(TEXT, "table", "row", null);
		assertThat(sealed).matches("gcm1:new:[A-Za-z0-9_-]+").doesNotContain("Stra");
		assertThat(this.sealer.open(sealed, "table", "row", null)).isEqualTo(TEXT);
		assertThat(this.sealer.open(this.sealer.seal(""))).isEmpty();
	}

	@Test
	void sameTextIsNeverSealedTheSame() {
		assertThat(this.sealer.seal(TEXT)).isNotEqualTo(this.sealer.seal(TEXT));
	}

	@Test
	void whatVersionOneSealedStaysReadable() {
		assertThat(this.sealer.open("gcm1:old:AAECAwQFBgcICQoL2tK4FxLNI_i-bjnY5_O3oLMuV3VbtQ", "contio_connection",
				"github", "ada", null, "access_token"))
			.isEqualTo("at-123");
	}

	@Test
	void nothingIsOpenedInAnotherPlace() {
		String sealed = this.sealer.seal(TEXT, "table", "row", null);
		for (String[] place : new String[][] { {}, { "table" }, { "table", "row" }, { "table", "row", "" },
				{ "tabl", "erow", null }, { "row", "table", null }, { "table", "row", null, null } }) {
			assertRefused(this.sealer, sealed, UnsealableException.Reason.ALTERED, place);
		}
	}

	@Test
	void nothingAlteredIsOpened() {
		String sealed = this.sealer.seal(TEXT);
		int begin = "gcm1:new:".length();
		byte[] bytes = Base64.getUrlDecoder().decode(sealed.substring(begin));
		for (int i = 0; i < bytes.length; i++) {
			byte[] altered = bytes.clone();
			altered[i] ^= 1;
			assertRefused(this.sealer, "gcm1:new:" + Base64.getUrlEncoder().withoutPadding().encodeToString(altered),
					UnsealableException.Reason.ALTERED);
		}
		for (int end = begin; end < sealed.length(); end++) {
			assertRefused(this.sealer, sealed.substring(0, end), UnsealableException.Reason.ALTERED);
		}
		assertRefused(this.sealer, sealed + "!", UnsealableException.Reason.ALTERED);
		assertRefused(this.sealer, sealed.replace("gcm1:new:", "gcm1:old:"), UnsealableException.Reason.ALTERED);
	}

	@Test
	void anotherKeyByTheSameIdOpensNothing() {
		assertRefused(new TextSealer(List.of(key("new", 3))), this.sealer.seal(TEXT),
				UnsealableException.Reason.ALTERED);
	}

	@Test
	void keyThatIsMissingIsNamed() {
		String sealed = this.sealer.seal(TEXT);
		assertThatExceptionOfType(UnsealableException.class)
			.isThrownBy(() -> new TextSealer(List.of(key("old", 1))).open(sealed))
			.withMessageContaining("'new'")
			.satisfies((ex) -> assertThat(ex.getReason()).isEqualTo(UnsealableException.Reason.UNKNOWN_KEY));
		assertRefused(this.sealer, "gcm1:", UnsealableException.Reason.UNKNOWN_KEY);
		assertRefused(this.sealer, "gcm1:new", UnsealableException.Reason.UNKNOWN_KEY);
	}

	@Test
	void whatIsNotSealedIsNotOpened() {
		assertRefused(this.sealer, "secret-token", UnsealableException.Reason.PLAINTEXT);
		assertRefused(this.sealer, "", UnsealableException.Reason.PLAINTEXT);
	}

	@Test
	void firstKeySealsAndAllOpen() {
		String old = new TextSealer(List.of(key("old", 1))).seal(TEXT);
		assertThat(this.sealer.open(old)).isEqualTo(TEXT);
		assertThat(this.sealer.isCurrent(old)).isFalse();
		assertThat(this.sealer.isCurrent(this.sealer.seal(TEXT))).isTrue();
	}

	@Test
	void keysNeedIdsOfTheirOwn() {
		assertThatIllegalArgumentException().isThrownBy(() -> new TextSealer(List.of(key("a", 1), key("a", 2))));
		assertThatIllegalArgumentException().isThrownBy(() -> new TextSealer(List.of()));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "c2hvcnQ=", "not-base64-but-a-password-of-32-c", "{noop}",
			"AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA", " AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=" })
	void secretHasToBe32BytesInBase64(String secret) {
		assertThatExceptionOfType(ContioConfigurationException.class)
			.isThrownBy(() -> SealingKey.of("contio.keys[0]", "id", ContioSecret.of(secret)))
			.withMessageContaining("contio.keys[0].secret")
			.withMessageContaining("32 bytes in Base64")
			.withNoCause()
			.satisfies((ex) -> assertThat(ex.getAction()).contains("openssl rand -base64 32"))
			.satisfies((ex) -> assertThat(secret.isEmpty() ? "" : ex.getMessage() + ex.getAction())
				.doesNotContain(secret.isEmpty() ? "-" : secret.strip()));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", " ", "a:b", "a b", "ä" })
	void idHasToBeAWord(String id) {
		assertThatExceptionOfType(ContioConfigurationException.class)
			.isThrownBy(() -> SealingKey.of("contio.keys[0]", id, ContioSecret.of("")))
			.withMessageContaining("contio.keys[0].id is");
	}

	@Test
	void keyDoesNotShowItself() {
		assertThat(key("a", 65)).hasToString("SealingKey[a]");
	}

	private static void assertRefused(TextSealer sealer, String sealed, UnsealableException.Reason reason,
			String... place) {
		assertThatExceptionOfType(UnsealableException.class).isThrownBy(() -> sealer.open(sealed, place))
			.withMessageNotContaining("secret-token")
			.withNoCause()
			.satisfies((ex) -> assertThat(ex.getReason()).isEqualTo(reason));
	}

	private static SealingKey key(String id, int fill) {
		byte[] bytes = new byte[32];
		Arrays.fill(bytes, (byte) fill);
		return SealingKey.of("key", id, ContioSecret.of(Base64.getEncoder().encodeToString(bytes)));
	}

}
