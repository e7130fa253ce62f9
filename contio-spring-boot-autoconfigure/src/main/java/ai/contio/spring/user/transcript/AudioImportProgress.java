package ai.contio.spring.user.transcript;

import ai.contio.spring.client.Progress;
import org.jspecify.annotations.Nullable;

/**
 * How far the import of a recording has come.
 */
enum AudioImportProgress implements Progress<AudioTranscriptImport> {

	INSTANCE;

	@Override
	public boolean isDone(AudioTranscriptImport audio) {
		return AudioImportState.COMPLETED.equals(audio.state());
	}

	@Override
	public @Nullable String failure(AudioTranscriptImport audio) {
		return AudioImportState.FAILED.equals(audio.state()) ? String.valueOf(audio.failureCode()) : null;
	}

	@Override
	public String describe(AudioTranscriptImport audio) {
		return String.valueOf(audio.state());
	}

}
