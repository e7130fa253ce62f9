package ai.contio.spring.admin.app;

import ai.contio.spring.client.RequestBounds;

/**
 * Sets the status of the partner app.
 *
 * @param status the new status
 */
public record AppStatusUpdate(AppStatus status) {

	/**
	 * An update of the status.
	 * @throws IllegalArgumentException if there is none
	 */
	public AppStatusUpdate {
		RequestBounds.required("status", status);
	}

}
