package ai.contio.spring.client;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;

import reactor.core.Disposable;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;

/**
 * Time in which every wait is over at once: it is written down and the clock moves on.
 */
final class ImmediateTime extends Clock implements Scheduler {

	private final List<Duration> waits = new CopyOnWriteArrayList<>();

	private volatile Instant now = Instant.parse("2026-01-01T00:00:00Z");

	CallTiming timing() {
		return new CallTiming(this, () -> this, (most) -> most);
	}

	List<Duration> waits() {
		return this.waits;
	}

	@Override
	public Instant instant() {
		return this.now;
	}

	@Override
	public Disposable schedule(Runnable task, long delay, TimeUnit unit) {
		Duration wait = Duration.of(delay, unit.toChronoUnit());
		this.waits.add(wait);
		this.now = this.now.plus(wait);
		return Schedulers.parallel().schedule(task);
	}

	@Override
	public Disposable schedule(Runnable task) {
		return Schedulers.parallel().schedule(task);
	}

	@Override
	public Worker createWorker() {
		return Schedulers.parallel().createWorker();
	}

	@Override
	public long now(TimeUnit unit) {
		return unit.convert(this.now.toEpochMilli(), TimeUnit.MILLISECONDS);
	}

	@Override
	public ZoneId getZone() {
		return ZoneOffset.UTC;
	}

	@Override
	public Clock withZone(ZoneId zone) {
		return this;
	}

}
