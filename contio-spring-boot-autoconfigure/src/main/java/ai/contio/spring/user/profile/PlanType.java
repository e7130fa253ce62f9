package ai.contio.spring.user.profile;

import ai.contio.spring.client.json.OpenEnum;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * The plan that a workspace is billed by. Values that Contio adds later are kept as they
 * come.
 *
 * @param value the plan as Contio spells it
 */
public record PlanType(@JsonValue String value) implements OpenEnum {

	/** Costs nothing. */
	public static final PlanType FREE = new PlanType("FREE");

	/** The plan of professionals. */
	public static final PlanType PRO = new PlanType("PRO");

	/** The largest plan that is on a price list. */
	public static final PlanType ELITE = new PlanType("ELITE");

	/** The plan of enterprises. */
	public static final PlanType ENTERPRISE = new PlanType("ENT");

	/**
	 * A plan as Contio spells it.
	 */
	@JsonCreator(mode = JsonCreator.Mode.DELEGATING)
	public PlanType {
	}

	@Override
	public String toString() {
		return this.value;
	}

}
