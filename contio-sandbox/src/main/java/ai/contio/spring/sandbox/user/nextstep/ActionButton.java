package ai.contio.spring.sandbox.user.nextstep;

import java.util.UUID;

/**
 * A button that sends what a next step made somewhere.
 *
 * @param id the id of the button
 * @param name what it is called
 * @param iconName its icon
 * @param isDefault whether it is the first choice
 */
record ActionButton(UUID id, String name, String iconName, boolean isDefault) {

}
