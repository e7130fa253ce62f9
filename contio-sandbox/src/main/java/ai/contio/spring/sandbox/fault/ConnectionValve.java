package ai.contio.spring.sandbox.fault;

import java.io.IOException;

import jakarta.servlet.ServletException;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;

/**
 * Lets a fault close the connection of a call, which no filter can.
 */
public final class ConnectionValve extends ValveBase {

	/**
	 * A valve for the pipeline of the host.
	 */
	public ConnectionValve() {
		super(true);
	}

	@Override
	public void invoke(Request request, Response response) throws IOException, ServletException {
		new Connection(response.getCoyoteResponse()).bindTo(request);
		getNext().invoke(request, response);
	}

}
