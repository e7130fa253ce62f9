package ai.contio.spring.autoconfigure;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.springframework.http.HttpMethod;

/**
 * Looks for a path among routes, as it is led through them. It has what the visitors of
 * both web stacks have in common: a subclass is such a visitor.
 */
abstract class RoutePaths {

	private final String wanted;

	private final Deque<List<String>> outer = new ArrayDeque<>(List.of(List.of("")));

	private final List<String> patterns = new ArrayList<>();

	private int negations;

	private boolean found;

	/**
	 * A search of one path.
	 * @param wanted the path
	 */
	RoutePaths(String wanted) {
		this.wanted = wanted;
	}

	/**
	 * Whether a route with the path was met.
	 */
	final boolean found() {
		return this.found;
	}

	/* The routes that follow are within the patterns told last */
	final void enter() {
		this.outer.push(takePatterns());
	}

	final void leave() {
		this.outer.pop();
	}

	/* A route has the patterns told last */
	final void route() {
		this.found = takePatterns().contains(this.wanted) || this.found;
	}

	public final void path(String pattern) {
		if (this.negations == 0) {
			this.patterns.add(pattern);
		}
	}

	public final void startNegate() {
		this.negations++;
	}

	public final void endNegate() {
		this.negations--;
	}

	public final void method(Set<HttpMethod> methods) {
	}

	public final void pathExtension(String extension) {
	}

	public final void header(String name, String value) {
	}

	public final void param(String name, String value) {
	}

	public final void queryParam(String name, String value) {
	}

	public final void version(String version) {
	}

	public final void startAnd() {
	}

	public final void and() {
	}

	public final void endAnd() {
	}

	public final void startOr() {
	}

	public final void or() {
	}

	public final void endOr() {
	}

	public final void attributes(Map<String, Object> attributes) {
	}

	private List<String> takePatterns() {
		List<String> own = this.patterns.isEmpty() ? List.of("") : List.copyOf(this.patterns);
		this.patterns.clear();
		return this.outer.element()
			.stream()
			.flatMap((before) -> own.stream().map((pattern) -> before + pattern))
			.toList();
	}

}
