package ai.contio.spring.starter.notes;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

import org.springframework.stereotype.Component;

/**
 * Where notes are filed.
 */
@Component
class Notes {

	private final List<String> filed = new CopyOnWriteArrayList<>();

	void file(String title) {
		this.filed.add(title);
	}

	List<String> filed() {
		return this.filed;
	}

}
