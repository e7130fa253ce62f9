package ai.contio.spring.client;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.core.io.ByteArrayResource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/**
 * Names of files that are uploaded, whatever is in them.
 */
class FileUploadTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', value = { "plan.pdf | filename=\"plan.pdf\"",
			"größe.mp3 | filename=\"gr__e.mp3\"; filename*=UTF-8''gr%C3%B6%C3%9Fe.mp3",
			"a\"b.txt | filename=\"a_b.txt\"; filename*=UTF-8''a%22b.txt", "it's 100%.txt | filename=\"it's 100%.txt\"",
			"😀.wav | filename=\"_.wav\"; filename*=UTF-8''%F0%9F%98%80.wav" })
	void nameIsWrittenForOldAndNewReaders(String name, String expected) {
		assertThat(UploadName.disposition("file", name)).isEqualTo("form-data; name=\"file\"; " + expected);
	}

	@Test
	void nameCannotAddAHeader() {
		String disposition = UploadName.disposition("file", "a\r\nX-Evil: 1\".txt");
		assertThat(disposition).doesNotContain("\r", "\n").contains("filename=\"a__X-Evil: 1_.txt\"");
	}

	@Test
	void directoriesAreNotTold() {
		assertThat(FileUpload.of(Path.of("/home/ada/plan.pdf")).getFileName()).isEqualTo("plan.pdf");
		assertThat(FileUpload.of("C:\\Users\\ada\\plan.pdf", resource()).getFileName()).isEqualTo("plan.pdf");
	}

	@ParameterizedTest
	@ValueSource(strings = { "", " ", "/", "a/", "\\ " })
	void blankNameIsRefused(String name) {
		assertThatIllegalArgumentException().isThrownBy(() -> FileUpload.of(name, resource()))
			.withMessageContaining("must not be blank");
	}

	@Test
	void resourceWithoutANameHasToBeGivenOne() {
		assertThatIllegalArgumentException().isThrownBy(() -> FileUpload.of(resource()))
			.withMessageEndingWith("has no file name. Give one");
	}

	@Test
	void textNamesTheFileAndNotItsContent() {
		assertThat(FileUpload.of("plan.pdf", resource()).withLength(5))
			.hasToString("FileUpload[fileName=plan.pdf, contentType=application/pdf, length=5]");
	}

	private static ByteArrayResource resource() {
		return new ByteArrayResource("Hello".getBytes(StandardCharsets.UTF_8));
	}

}
