package ai.contio.spring.autoconfigure;

/**
 * Where the endpoints of this library come among what an application maps.
 */
final class EndpointOrder {

	/**
	 * The order of their handler mappings. Router functions have -1, and one of them may
	 * take every path that nothing before it has.
	 */
	static final int BEFORE_ROUTER_FUNCTIONS = -2;

	private EndpointOrder() {
	}

}
