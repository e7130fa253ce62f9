package ai.contio.spring.client;

import java.util.function.Function;

import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * All items of a list, page after page. A page is fetched when the one before has been
 * handed on, and only one is held.
 */
public final class PagedFlux {

	private PagedFlux() {
	}

	/**
	 * The items of all pages.
	 * @param fetch gets one page
	 * @param <T> the type of the items
	 * @return the items; each subscription starts from the first page
	 */
	public static <T> Flux<T> of(Function<PageRequest, Mono<Page<T>>> fetch) {
		return Flux.defer(() -> new Cursor<>(fetch).items());
	}

	private static final class Cursor<T> {

		private final Function<PageRequest, Mono<Page<T>>> fetch;

		private volatile long offset;

		private volatile boolean exhausted;

		Cursor(Function<PageRequest, Mono<Page<T>>> fetch) {
			this.fetch = fetch;
		}

		Flux<T> items() {
			// No prefetch: the generator is asked again when the page before is done
			return Flux.<PageRequest>generate((sink) -> {
				if (this.exhausted) {
					sink.complete();
				}
				else {
					sink.next(PageRequest.of(PageRequest.MAX_LIMIT, this.offset));
				}
			}).concatMap(this::page, 0);
		}

		private Flux<T> page(PageRequest request) {
			return this.fetch.apply(request)
				.switchIfEmpty(Mono.fromRunnable(() -> this.exhausted = true))
				.doOnNext(this::advance)
				.flatMapIterable(Page::items);
		}

		private void advance(Page<T> page) {
			long next = this.offset + page.items().size();
			this.exhausted = page.items().isEmpty() || isLast(page, next);
			this.offset = next;
		}

		/**
		 * Contio may make a page shorter than asked for: the total decides, where there
		 * is one.
		 */
		private boolean isLast(Page<T> page, long next) {
			Long total = page.total();
			Integer limit = page.limit();
			return (total != null) ? next >= total : (limit != null && page.items().size() < limit);
		}

	}

}
