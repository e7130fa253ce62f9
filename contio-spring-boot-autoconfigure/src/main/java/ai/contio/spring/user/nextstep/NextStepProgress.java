package ai.contio.spring.user.nextstep;

import ai.contio.spring.client.Progress;
import org.jspecify.annotations.Nullable;

/**
 * How far a result has come: Contio shows one once it is written.
 */
enum NextStepProgress implements Progress<NextStepResult> {

	INSTANCE;

	@Override
	public boolean isDone(NextStepResult result) {
		return result.generatedText() != null;
	}

	@Override
	public @Nullable String failure(NextStepResult result) {
		return null;
	}

	@Override
	public String describe(NextStepResult result) {
		return "without text";
	}

}
