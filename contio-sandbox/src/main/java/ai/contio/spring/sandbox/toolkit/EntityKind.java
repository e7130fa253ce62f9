package ai.contio.spring.sandbox.toolkit;

/**
 * What a toolkit brings along.
 */
enum EntityKind {

	TEMPLATE("templates", "template"), NEXT_STEP("next_steps", "next_step"),
	ACTION_BUTTON("action_buttons", "action_button"), SHORTCUT("shortcuts", "shortcut");

	private final String field;

	private final String code;

	EntityKind(String field, String code) {
		this.field = field;
		this.code = code;
	}

	/* Where a manifest has them */
	String field() {
		return this.field;
	}

	String code() {
		return this.code;
	}

}
