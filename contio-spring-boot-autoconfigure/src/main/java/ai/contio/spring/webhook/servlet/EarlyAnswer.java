package ai.contio.spring.webhook.servlet;

import java.io.IOException;
import java.util.concurrent.Executor;

import ai.contio.spring.webhook.WebhookAnswer;
import jakarta.servlet.http.HttpServletResponse;
import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;

/**
 * The answer to a request whose own thread is still with a listener when the budget is
 * over. Another thread may write it meanwhile, since everything that has to do with the
 * response waits for the thread of the request; that thread takes it back before it goes
 * on.
 */
final class EarlyAnswer {

	private static final Log logger = LogFactory.getLog(EarlyAnswer.class);

	private final HttpServletResponse response;

	private final Thread own = Thread.currentThread();

	private boolean listening;

	private boolean over;

	EarlyAnswer(HttpServletResponse response) {
		this.response = response;
	}

	/**
	 * From now on the thread of the request is with a listener. What it offers itself, it
	 * writes when it has taken the response back.
	 */
	void beginListening() {
		this.listening = true;
	}

	/**
	 * The answer is known.
	 * @param answer the answer
	 * @param late writes it if this is not the thread of the request
	 */
	void offer(WebhookAnswer answer, Executor late) {
		if (Thread.currentThread() != this.own) {
			late.execute(() -> write(answer));
		}
		else if (!this.listening) {
			write(answer);
		}
	}

	private synchronized void write(WebhookAnswer answer) {
		if (this.over) {
			return;
		}
		this.over = true;
		try {
			// The next request on the connection would wait for the listener
			this.response.setHeader("Connection", "close");
			ServletWebhookHandler.write(answer, this.response);
			this.response.flushBuffer();
		}
		catch (IOException | RuntimeException ex) {
			logger.debug("Contio did not wait for the answer to a webhook", ex);
		}
	}

	/**
	 * Take the response back.
	 * @return whether it is yet to be written
	 */
	synchronized boolean takeBack() {
		boolean open = !this.over;
		this.over = true;
		return open;
	}

}
