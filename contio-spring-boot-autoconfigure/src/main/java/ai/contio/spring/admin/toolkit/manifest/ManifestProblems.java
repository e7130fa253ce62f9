package ai.contio.spring.admin.toolkit.manifest;

import java.util.ArrayList;
import java.util.List;

import ai.contio.spring.client.RequestBounds;
import org.jspecify.annotations.Nullable;

/**
 * Gathers what is wrong with a manifest, where {@link RequestBounds} stop at the first.
 */
final class ManifestProblems {

	private static final int MAX_NAME = 255;

	private final List<String> problems = new ArrayList<>();

	List<String> all() {
		return List.copyOf(this.problems);
	}

	void add(String problem) {
		this.problems.add(problem);
	}

	void check(Runnable bound) {
		try {
			bound.run();
		}
		catch (IllegalArgumentException ex) {
			add(String.valueOf(ex.getMessage()));
		}
	}

	void required(String path, @Nullable Object value) {
		check(() -> RequestBounds.required(path, value));
	}

	void length(String path, @Nullable String value, int max) {
		check(() -> RequestBounds.length(path, value, 0, max));
	}

	void name(String in, @Nullable String name) {
		requiredText(in + "name", name);
	}

	void requiredText(String path, @Nullable String value) {
		check(() -> RequestBounds.length(path, RequestBounds.required(path, value), 1, MAX_NAME));
	}

	void idOrSpec(String path, @Nullable String id, @Nullable Object spec) {
		if (id == null && spec == null) {
			add("%s needs an id or a spec, but has neither".formatted(path));
		}
	}

}
