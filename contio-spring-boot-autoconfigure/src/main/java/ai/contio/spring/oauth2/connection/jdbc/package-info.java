/**
 * Connections in a relational database, with their tokens sealed.
 */
@NullMarked
package ai.contio.spring.oauth2.connection.jdbc;

import org.jspecify.annotations.NullMarked;
