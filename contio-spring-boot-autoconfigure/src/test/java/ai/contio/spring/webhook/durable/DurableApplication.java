package ai.contio.spring.webhook.durable;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

import javax.sql.DataSource;

import ai.contio.spring.webhook.ContioWebhook;
import ai.contio.spring.webhook.PermanentWebhookException;
import ai.contio.spring.webhook.SerialBy;
import ai.contio.spring.webhook.WebhookDelivery;
import io.micrometer.observation.ObservationRegistry;
import io.micrometer.observation.tck.TestObservationRegistry;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DelegatingDataSource;
import org.springframework.transaction.annotation.Transactional;

/**
 * An application whose listeners tell what they were called with, and whose database can
 * be away.
 */
@Configuration(proxyBeanMethods = false)
@EnableAutoConfiguration
class DurableApplication {

	@Bean
	static BeanPostProcessor outages(ObjectProvider<Effects> effects) {
		return new BeanPostProcessor() {

			@Override
			public Object postProcessAfterInitialization(Object bean, String name) {
				return (bean instanceof DataSource dataSource) ? new Outages(dataSource, effects.getObject()) : bean;
			}

		};
	}

	@Bean
	ObservationRegistry observations(Effects effects) {
		return effects.observed;
	}

	@Bean
	Listeners listeners(Effects effects, JdbcTemplate jdbc) {
		return new Listeners(effects, jdbc);
	}

	private static final class Outages extends DelegatingDataSource {

		private final Effects effects;

		Outages(DataSource target, Effects effects) {
			super(target);
			this.effects = effects;
		}

		@Override
		public Connection getConnection() throws SQLException {
			if (this.effects.databaseIsAway) {
				throw new SQLTransientConnectionException("The database is away");
			}
			return super.getConnection();
		}

	}

	static class Effects {

		final Map<String, AtomicInteger> calls = new ConcurrentHashMap<>();

		final CountDownLatch gate = new CountDownLatch(1);

		final AtomicInteger failures = new AtomicInteger();

		final AtomicInteger together = new AtomicInteger();

		final AtomicInteger mostTogether = new AtomicInteger();

		final List<String> handled = Collections.synchronizedList(new ArrayList<>());

		final List<String> ended = Collections.synchronizedList(new ArrayList<>());

		final TestObservationRegistry observed = TestObservationRegistry.create();

		volatile boolean databaseIsAway;

		volatile boolean permanent;

		volatile boolean gateIsOpen;

		volatile Consumer<WebhookDelivery> stolen = (delivery) -> {
		};

		int calls(String event) {
			return this.calls.computeIfAbsent(event, (id) -> new AtomicInteger()).get();
		}

		int called(String event) {
			return this.calls.computeIfAbsent(event, (id) -> new AtomicInteger()).incrementAndGet();
		}

	}

	static class Listeners {

		private final Effects effects;

		private final JdbcTemplate jdbc;

		Listeners(Effects effects, JdbcTemplate jdbc) {
			this.effects = effects;
			this.jdbc = jdbc;
		}

		@ContioWebhook("canvas.deleted")
		void onDeleted(WebhookDelivery delivery) {
			this.effects.called(delivery.getEventId());
		}

		@ContioWebhook("participant.removed")
		void onSlow(WebhookDelivery delivery) throws InterruptedException {
			this.effects.called(delivery.getEventId());
			if (!this.effects.gateIsOpen) {
				this.effects.gate.await();
			}
			this.effects.ended.add(delivery.getEventId());
		}

		@ContioWebhook("canvas.created")
		void onFailing(WebhookDelivery delivery) {
			this.effects.called(delivery.getEventId());
			if (this.effects.permanent) {
				throw new PermanentWebhookException("never");
			}
			if (delivery.getEventId().equals("fails")) {
				throw new IllegalStateException("not today");
			}
		}

		@Transactional
		@ContioWebhook("canvas.access_changed")
		void onTransactional(WebhookDelivery delivery) {
			int call = this.effects.called(delivery.getEventId());
			this.jdbc.update("insert into effect (event_id) values (?)", delivery.getEventId());
			if (this.effects.failures.getAndDecrement() > 0) {
				throw new IllegalStateException("not today");
			}
			if (call == 1) {
				Thread thief = new Thread(() -> this.effects.stolen.accept(delivery));
				thief.start();
				join(thief);
			}
		}

		private static void join(Thread thread) {
			try {
				thread.join();
			}
			catch (InterruptedException ex) {
				Thread.currentThread().interrupt();
			}
		}

		@ContioWebhook(types = "meeting.updated", serialBy = SerialBy.MEETING)
		void onSerial(WebhookDelivery delivery) {
			int now = this.effects.together.incrementAndGet();
			this.effects.mostTogether.accumulateAndGet(now, Math::max);
			this.effects.handled.add(delivery.getEventId());
			Thread.yield();
			this.effects.together.decrementAndGet();
		}

		@ContioWebhook("session.expired")
		void onExpired(WebhookDelivery delivery) {
			throw new IllegalStateException("not today");
		}

		@ContioWebhook("session.expired")
		void onExpiredToo(WebhookDelivery delivery) {
			this.effects.called("other-" + delivery.getEventId());
		}

	}

}
