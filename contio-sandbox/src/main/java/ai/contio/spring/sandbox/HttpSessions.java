package ai.contio.spring.sandbox;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;

import ai.contio.spring.sandbox.state.Resettable;
import org.apache.catalina.Context;
import org.apache.catalina.Session;

/**
 * Who is signed in, as far as the web server remembers it: a reset signs everybody out.
 */
final class HttpSessions implements Resettable {

	private final List<Context> contexts = new CopyOnWriteArrayList<>();

	void of(Context context) {
		this.contexts.add(context);
	}

	@Override
	public void reset() {
		this.contexts.stream()
			.map(Context::getManager)
			.flatMap((manager) -> (manager != null) ? Stream.of(manager.findSessions()) : Stream.empty())
			.forEach(Session::expire);
	}

}
