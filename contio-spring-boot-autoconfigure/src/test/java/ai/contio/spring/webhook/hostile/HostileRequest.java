package ai.contio.spring.webhook.hostile;

import java.util.List;

/**
 * A request as bytes on a connection.
 *
 * @param pieces what is written, piece by piece
 * @param number which one it is, to find it again
 */
record HostileRequest(List<byte[]> pieces, int number) {

}
