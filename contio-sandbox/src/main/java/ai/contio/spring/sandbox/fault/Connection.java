package ai.contio.spring.sandbox.fault;

import jakarta.servlet.ServletRequest;
import org.apache.coyote.ActionCode;
import org.apache.coyote.Response;

import org.springframework.util.Assert;

/**
 * The connection that a call came on.
 */
final class Connection {

	private static final String ATTRIBUTE = Connection.class.getName();

	private final Response response;

	Connection(Response response) {
		this.response = response;
	}

	void bindTo(ServletRequest request) {
		request.setAttribute(ATTRIBUTE, this);
	}

	static Connection of(ServletRequest request) {
		Object connection = request.getAttribute(ATTRIBUTE);
		Assert.state(connection instanceof Connection, "Every request passes the valve that knows its connection");
		return (Connection) connection;
	}

	/**
	 * Close it. What has not been sent yet never is.
	 */
	void drop() {
		this.response.action(ActionCode.CLOSE_NOW, null);
	}

}
