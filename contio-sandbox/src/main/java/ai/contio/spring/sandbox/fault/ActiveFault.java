package ai.contio.spring.sandbox.fault;

/**
 * A rule in force.
 *
 * @param fault the rule
 * @param seen how many calls, or attempts to deliver, it was about so far
 * @param happened how many of them it hit
 */
public record ActiveFault(Fault fault, int seen, int happened) {

}
