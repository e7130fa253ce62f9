/**
 * What all that is kept in a database has in common: the databases, and the tables there.
 */
@NullMarked
package ai.contio.spring.jdbc;

import org.jspecify.annotations.NullMarked;
