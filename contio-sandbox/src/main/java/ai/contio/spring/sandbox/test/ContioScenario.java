package ai.contio.spring.sandbox.test;

import java.time.Duration;

import ai.contio.spring.sandbox.ContioSandbox;

/**
 * What is given at Contio, what happens there, and what is then so. Every sentence takes
 * effect with its last word so far: nothing has to be called to end it.
 *
 * <pre class="code">
 * contio.given().user("grace@example.com").hasMeeting("Board call");
 * contio.given().connected("grace").as("grace@example.com");
 * contio.when().event("meeting.completed").isSent();
 * contio.then().webhookWasAnswered(200);
 * </pre>
 *
 * A scenario begins anew with each test: the sandbox is reset. After each, the
 * application forgets its connections, since their tokens are worth nothing any more.
 */
public final class ContioScenario {

	private static final Duration TIMEOUT = Duration.ofSeconds(10);

	private final ContioSandbox sandbox;

	private final TestedApplication application;

	private final Webhooks webhooks;

	private final Given given;

	private volatile Duration timeout = TIMEOUT;

	ContioScenario(ContioSandbox sandbox, TestedApplication application) {
		this.sandbox = sandbox;
		this.application = application;
		this.webhooks = new Webhooks(sandbox, application);
		this.given = new Given(sandbox, application);
	}

	/**
	 * What is so before anything happens.
	 * @return the beginning of a sentence
	 */
	public Given given() {
		return this.given;
	}

	/**
	 * What happens at Contio.
	 * @return the beginning of a sentence
	 */
	public When when() {
		return new When(this.sandbox, this.webhooks, this.timeout);
	}

	/**
	 * What has come of it. What is asserted is waited for.
	 * @return the beginning of a sentence
	 */
	public Then then() {
		return new Then(this.sandbox, this.webhooks, this.timeout);
	}

	/**
	 * The sandbox itself, with its faults, its clock and its settings.
	 * @return the sandbox
	 */
	public ContioSandbox sandbox() {
		return this.sandbox;
	}

	/**
	 * Wait longer than 10 seconds for what should happen, or not as long, until the end
	 * of the test.
	 * @param duration how long to wait
	 * @return this scenario
	 */
	public ContioScenario timeout(Duration duration) {
		this.timeout = duration;
		return this;
	}

	void begin() {
		this.application.checkUses(this.sandbox);
		this.webhooks.forget();
		this.timeout = TIMEOUT;
		this.sandbox.reset();
	}

	void end() {
		this.application.disconnectAll();
	}

}
