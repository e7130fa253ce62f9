package ai.contio.spring.sample.crm;

/**
 * The CRM did not take an entry. It may take it later.
 */
final class CrmUnavailableException extends RuntimeException {

	CrmUnavailableException(String eventType) {
		super("The CRM does not take %s at the moment".formatted(eventType));
	}

}
