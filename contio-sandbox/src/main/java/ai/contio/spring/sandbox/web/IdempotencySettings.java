package ai.contio.spring.sandbox.web;

import java.time.Duration;

import org.springframework.http.HttpStatus;

/**
 * How idempotency keys are treated.
 *
 * @param retention how long an answer is remembered
 * @param mismatch the status of a request whose key was used with another body
 */
public record IdempotencySettings(Duration retention, HttpStatus mismatch) {

}
