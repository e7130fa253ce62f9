package ai.contio.spring.benchmark.jmh;

import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;

import ai.contio.spring.webhook.event.ContioEvent;
import ai.contio.spring.webhook.event.EventDecoder;
import ai.contio.spring.webhook.event.MeetingCompleted;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.json.JsonMapper;

/**
 * Binding the data of an event to its record.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(2)
public class BindingBenchmark {

	private final byte[] data = """
			{"meeting_id":"b2c3","title":"Weekly meeting of the team that builds the engine",\
			"workspace_id":"d4e5","completed_at":"2026-11-14T09:59:00Z"}""".getBytes(StandardCharsets.UTF_8);

	private final JsonMapper byHand = JsonMapper.builder()
		.propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
		.build();

	/**
	 * By the type of the event.
	 * @return the record
	 */
	@Benchmark
	public ContioEvent decoder() {
		return EventDecoder.decode("meeting.completed", this.data, 0, this.data.length);
	}

	/**
	 * By a mapper that is told the record.
	 * @return the record
	 */
	@Benchmark
	public ContioEvent mapper() {
		return this.byHand.readValue(this.data, MeetingCompleted.class);
	}

}
