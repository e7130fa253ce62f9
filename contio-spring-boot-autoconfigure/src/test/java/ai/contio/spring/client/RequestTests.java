package ai.contio.spring.client;

import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.LongStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.test.StepVerifier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/**
 * What requests are made of: options, pages and bounds.
 */
class RequestTests {

	@ParameterizedTest
	@ValueSource(strings = { "", " ", "a\n", "ä", " padded", "tab\there" })
	void idempotencyKeyThatCannotBeSentIsRefused(String key) {
		assertThatIllegalArgumentException().isThrownBy(() -> RequestOptions.idempotencyKey(key))
			.withMessageContaining("1 to 255 printable ASCII characters");
	}

	@Test
	void idempotencyKeyIsBounded() {
		assertThat(RequestOptions.idempotencyKey("k".repeat(255)).getIdempotencyKey()).hasSize(255);
		assertThatIllegalArgumentException().isThrownBy(() -> RequestOptions.idempotencyKey("k".repeat(256)))
			.withMessageContaining("found 256 characters");
	}

	@ParameterizedTest
	@ValueSource(strings = { "Europe/Berlin", "UTC", "CET", "CEST", "EST", "PDT" })
	void timeZoneMayBeANameOrAnAbbreviation(String zone) {
		assertThat(RequestOptions.none().withTimeZone(zone).getTimeZone()).isEqualTo(zone);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "Mars/Olympus", "+02:00", "Europe/Berlin\n", "nowhere" })
	void unknownTimeZoneIsRefused(String zone) {
		assertThatIllegalArgumentException().isThrownBy(() -> RequestOptions.none().withTimeZone(zone))
			.withMessageContaining("Europe/Berlin");
	}

	@Test
	void optionsAreCombined() {
		RequestOptions options = RequestOptions.timeZone(ZoneId.of("Asia/Tokyo")).withIdempotencyKey("k");
		assertThat(options.getTimeZone()).isEqualTo("Asia/Tokyo");
		assertThat(options.getIdempotencyKey()).isEqualTo("k");
	}

	@Test
	void pageIsBounded() {
		assertThatIllegalArgumentException().isThrownBy(() -> PageRequest.ofLimit(0))
			.withMessage("limit must be 1 to 100, but is 0");
		assertThatIllegalArgumentException().isThrownBy(() -> PageRequest.ofLimit(101));
		assertThatIllegalArgumentException().isThrownBy(() -> PageRequest.of(1, -1))
			.withMessage("offset must not be negative, but is -1");
	}

	@Test
	void boundsNameFieldBoundAndLength() {
		assertThatIllegalArgumentException().isThrownBy(() -> RequestBounds.length("slug", "ab", 3, 63))
			.withMessage("slug must have 3 to 63 characters, but has 2");
		RequestBounds.length("name", "😀".repeat(255), 1, 255);
	}

	@Test
	void pagesAreFetchedOnlyAsFarAsTheyAreConsumed() {
		AtomicInteger fetched = new AtomicInteger();
		assertThat(numbers(1_000_000, fetched).take(150).collectList().block()).hasSize(150);
		assertThat(fetched).hasValue(2);
	}

	@Test
	void nextPageWaitsForDemand() {
		AtomicInteger fetched = new AtomicInteger();
		StepVerifier.create(numbers(1000, fetched), 99)
			.expectNextCount(99)
			.then(() -> assertThat(fetched).hasValue(1))
			.thenRequest(2)
			.expectNextCount(2)
			.then(() -> assertThat(fetched).hasValue(2))
			.thenCancel()
			.verify();
	}

	@Test
	void millionItemsArePagedThrough() {
		AtomicInteger fetched = new AtomicInteger();
		assertThat(numbers(1_000_000, fetched).count().block()).isEqualTo(1_000_000);
		assertThat(fetched).hasValue(10_000);
	}

	@Test
	void pageShorterThanAskedForIsNotTheEnd() {
		Flux<Integer> items = PagedFlux.of((page) -> Mono
			.just(new Page<>((page.offset() < 30) ? List.of(1, 2, 3) : List.of(), 30L, page.limit(), page.offset())));
		assertThat(items.count().block()).isEqualTo(30);
	}

	@Test
	void listWithoutTotalEndsWithAShortPage() {
		Flux<Integer> items = PagedFlux
			.of((page) -> Mono.just(new Page<>(List.of(1, 2), null, page.limit(), page.offset())));
		assertThat(items.count().block()).isEqualTo(2);
	}

	private static Flux<Long> numbers(long total, AtomicInteger fetched) {
		return PagedFlux.of((page) -> Mono.fromSupplier(() -> {
			fetched.incrementAndGet();
			long end = Math.min(total, page.offset() + page.limit());
			return new Page<>(LongStream.range(page.offset(), end).boxed().toList(), total, page.limit(),
					page.offset());
		}));
	}

}
