package ai.contio.spring.starter.notes;

import org.springframework.boot.autoconfigure.SpringBootApplication;

/**
 * A small application as a user may write it, for the tests that documentation shows.
 */
@SpringBootApplication
class NotesApplication {

}
