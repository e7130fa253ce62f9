package ai.contio.spring.oauth2.info;

import ai.contio.spring.client.ContioSecret;
import ai.contio.spring.client.SecretDeserializer;
import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * A key that Contio signs ID tokens with, in the terms of RFC 7517.
 *
 * @param keyId the id of the key ({@code kid})
 * @param keyType its family, such as {@code RSA} ({@code kty})
 * @param use what it is for, such as {@code sig}
 * @param algorithm the algorithm that it is used with ({@code alg})
 * @param modulus of an RSA key ({@code n})
 * @param exponent of an RSA key ({@code e})
 * @param curve of an elliptic key ({@code crv})
 * @param coordinateX of an elliptic key ({@code x})
 * @param coordinateY of an elliptic key ({@code y})
 * @param privatePart what nobody is to publish ({@code d}); the vendor's specification
 * lists it
 */
public record JsonWebKey(@JsonProperty("kid") @Nullable String keyId, @JsonProperty("kty") @Nullable String keyType,
		@Nullable String use, @JsonProperty("alg") @Nullable String algorithm,
		@JsonProperty("n") @Nullable String modulus, @JsonProperty("e") @Nullable String exponent,
		@JsonProperty("crv") @Nullable String curve, @JsonProperty("x") @Nullable String coordinateX,
		@JsonProperty("y") @Nullable String coordinateY,
		@JsonProperty("d") @JsonDeserialize(using = SecretDeserializer.class) @Nullable ContioSecret privatePart) {

}
