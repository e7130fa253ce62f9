package ai.contio.spring.sandbox.control.page;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * The list of deliveries, with the switch of webhooks.
 *
 * @param enabled whether webhooks are on
 * @param url where events go, or what was typed for it
 * @param urlProblem what is wrong with that, or {@code null}
 * @param filter which events the app wants, in words, or {@code null} for all
 * @param filters the states to choose from
 * @param deliveries the part of the list that is shown
 * @param filtered the state that is chosen, or {@code null} if there are no deliveries
 * @param older where the list goes on, or {@code null}
 */
record DeliveriesPage(boolean enabled, String url, @Nullable String urlProblem, @Nullable String filter,
		List<Filter> filters, List<DeliveryRow> deliveries, @Nullable String filtered, @Nullable String older) {

	record Filter(String code, String text, long count, boolean chosen) {

	}

}
