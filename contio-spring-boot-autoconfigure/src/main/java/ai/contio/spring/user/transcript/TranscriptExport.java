package ai.contio.spring.user.transcript;

import java.util.function.BiConsumer;

import ai.contio.spring.client.QueryParameters;
import org.jspecify.annotations.Nullable;

/**
 * How a transcript is exported.
 *
 * @param format as what; as Contio chooses if {@code null}
 */
public record TranscriptExport(@Nullable TranscriptFormat format) implements QueryParameters {

	/**
	 * An export.
	 * @param format as what
	 * @return the export
	 */
	public static TranscriptExport as(TranscriptFormat format) {
		return new TranscriptExport(format);
	}

	@Override
	public void describe(BiConsumer<String, @Nullable Object> parameters) {
		parameters.accept("format", this.format);
	}

}
