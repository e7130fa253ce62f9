package ai.contio.spring.sandbox.state;

/**
 * Holds something that changes while the sandbox is used. Every bean with state is one,
 * so that a reset takes milliseconds where a new sandbox takes longer.
 */
public interface Resettable {

	/**
	 * Go back to how it was when the sandbox was started.
	 */
	void reset();

}
