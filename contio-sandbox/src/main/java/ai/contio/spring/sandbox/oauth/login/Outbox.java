package ai.contio.spring.sandbox.oauth.login;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import ai.contio.spring.sandbox.state.Resettable;
import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;

import org.springframework.stereotype.Component;

/**
 * What would have been sent by e-mail: the newest code of each address.
 */
@Component
public final class Outbox implements Resettable {

	private static final Log logger = LogFactory.getLog(Outbox.class);

	private static final int ADDRESSES = 1000;

	private final Map<String, EmailedCode> codes = new LinkedHashMap<>();

	/**
	 * The newest code of an address.
	 * @param email the address, in upper or lower case
	 * @return the code, or empty if none was sent
	 */
	public synchronized Optional<EmailedCode> newest(String email) {
		return Optional.ofNullable(this.codes.get(email.toLowerCase(Locale.ROOT)));
	}

	/**
	 * The newest code of every address, newest last.
	 * @return the codes
	 */
	public synchronized List<EmailedCode> all() {
		return List.copyOf(this.codes.values());
	}

	@Override
	public synchronized void reset() {
		this.codes.clear();
	}

	synchronized void send(EmailedCode code) {
		this.codes.remove(code.email());
		this.codes.put(code.email(), code);
		if (this.codes.size() > ADDRESSES) {
			this.codes.remove(this.codes.keySet().iterator().next());
		}
		logger.info("Code for %s: %s".formatted(code.email(), code.code()));
	}

}
