package ai.contio.spring.sandbox.limit;

import java.time.Duration;

/**
 * How often the sandbox may be called. All of it has a default that works.
 */
public class RateLimitSettings {

	/**
	 * Whether calls are limited. They are not unless this says so, because all users and
	 * all tests of one machine share one IP address, and would use up one limit.
	 */
	private boolean enabled;

	/**
	 * Calls of the user API per IP address and window.
	 */
	private int user = 1000;

	/**
	 * Calls of the admin API per IP address and window.
	 */
	private int admin = 500;

	/**
	 * Calls of the endpoints for signing in and for tokens per IP address and window.
	 */
	private int oauth = 100;

	/**
	 * How long a call counts.
	 */
	private Duration window = Duration.ofMinutes(5);

	/**
	 * How the answer to a call too many says when calls are taken again.
	 */
	private RateLimitHeader header = RateLimitHeader.RETRY_AFTER_SECONDS;

	/**
	 * Whether the answer to a call too many is JSON. Otherwise it is a page of a proxy.
	 */
	private boolean jsonBody = true;

	public boolean isEnabled() {
		return this.enabled;
	}

	public void setEnabled(boolean enabled) {
		this.enabled = enabled;
	}

	public int getUser() {
		return this.user;
	}

	public void setUser(int user) {
		this.user = user;
	}

	public int getAdmin() {
		return this.admin;
	}

	public void setAdmin(int admin) {
		this.admin = admin;
	}

	public int getOauth() {
		return this.oauth;
	}

	public void setOauth(int oauth) {
		this.oauth = oauth;
	}

	public Duration getWindow() {
		return this.window;
	}

	public void setWindow(Duration window) {
		this.window = window;
	}

	public RateLimitHeader getHeader() {
		return this.header;
	}

	public void setHeader(RateLimitHeader header) {
		this.header = header;
	}

	public boolean isJsonBody() {
		return this.jsonBody;
	}

	public void setJsonBody(boolean jsonBody) {
		this.jsonBody = jsonBody;
	}

}
