package ai.contio.spring.oauth2.info;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * The keys that Contio signs ID tokens with.
 *
 * @param keys the keys
 */
public record JsonWebKeys(@Nullable List<JsonWebKey> keys) {

}
