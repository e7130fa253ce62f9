package ai.contio.spring.sandbox.user.meeting;

import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * In which of some texts a part of a word occurs. Words are what stands between white
 * space. Each is kept once, however many texts have it, and all of them together in one
 * text, so that to look for a part is to read that text once. It never changes.
 */
final class WordIndex {

	private static final Pattern WHITE_SPACE = Pattern.compile("\\s+");

	/* White space too, so that nothing that is looked for lies across two words */
	private static final char SEPARATOR = '\n';

	private final String words;

	/* Where each word ends in the text of all words */
	private final int[] ends;

	/* The numbers of the texts that have the word */
	private final int[][] texts;

	private WordIndex(Map<String, BitSet> textsByWord) {
		this.ends = new int[textsByWord.size()];
		this.texts = new int[textsByWord.size()][];
		StringBuilder all = new StringBuilder();
		int word = 0;
		for (Map.Entry<String, BitSet> entry : textsByWord.entrySet()) {
			this.texts[word] = entry.getValue().stream().toArray();
			this.ends[word++] = all.append(entry.getKey()).length();
			all.append(SEPARATOR);
		}
		this.words = all.toString();
	}

	/**
	 * Index some texts.
	 * @param texts the texts, whose numbers are their places
	 * @return the index
	 */
	static WordIndex of(List<String> texts) {
		Map<String, BitSet> textsByWord = new HashMap<>();
		for (int number = 0; number < texts.size(); number++) {
			for (String word : words(texts.get(number))) {
				textsByWord.computeIfAbsent(word, (added) -> new BitSet()).set(number);
			}
		}
		return new WordIndex(textsByWord);
	}

	/**
	 * The words of a text.
	 * @param text the text
	 * @return its words, without the white space
	 */
	static List<String> words(String text) {
		return WHITE_SPACE.splitAsStream(text).filter((word) -> !word.isEmpty()).toList();
	}

	/**
	 * Find the texts that have a part of a word in them.
	 * @param part the part, which has no white space in it
	 * @return the numbers of the texts
	 */
	BitSet find(String part) {
		BitSet found = new BitSet();
		int at = this.words.indexOf(part);
		while (at >= 0) {
			int word = wordAt(at);
			for (int text : this.texts[word]) {
				found.set(text);
			}
			at = this.words.indexOf(part, this.ends[word]);
		}
		return found;
	}

	/* No word ends where another begins, and none is empty */
	private int wordAt(int offset) {
		return -Arrays.binarySearch(this.ends, offset) - 1;
	}

}
