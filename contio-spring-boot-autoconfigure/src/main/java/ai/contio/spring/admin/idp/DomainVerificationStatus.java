package ai.contio.spring.admin.idp;

import ai.contio.spring.client.json.OpenEnum;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * How far the verification of a domain has come. Values that Contio adds later are kept
 * as they come.
 *
 * @param value the value as Contio spells it
 */
public record DomainVerificationStatus(@JsonValue String value) implements OpenEnum {

	/** Contio waits for the DNS record. */
	public static final DomainVerificationStatus PENDING = new DomainVerificationStatus("pending");

	/** The domain is verified. */
	public static final DomainVerificationStatus VERIFIED = new DomainVerificationStatus("verified");

	/** The record was not there in time. */
	public static final DomainVerificationStatus EXPIRED = new DomainVerificationStatus("expired");

	/**
	 * A value as Contio spells it.
	 */
	@JsonCreator(mode = JsonCreator.Mode.DELEGATING)
	public DomainVerificationStatus {
	}

	@Override
	public String toString() {
		return this.value;
	}

}
