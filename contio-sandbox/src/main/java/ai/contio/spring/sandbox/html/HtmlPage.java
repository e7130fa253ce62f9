package ai.contio.spring.sandbox.html;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;

import com.samskivert.mustache.Template;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.web.servlet.View;

/**
 * A page that is about to be answered. Controllers return it, filters write it.
 */
public final class HtmlPage implements View {

	private final Template template;

	private final Object model;

	private final HttpStatusCode status;

	private HtmlPage(Template template, Object model, HttpStatusCode status) {
		this.template = template;
		this.model = model;
		this.status = status;
	}

	/**
	 * A page.
	 * @param template the name of its template: the package below that of the sandbox, as
	 * a path, and the name of the file
	 * @param model what the template shows, by the names of its properties
	 * @return the page, with the status 200
	 */
	public static HtmlPage of(String template, Object model) {
		return new HtmlPage(Templates.get(template), model, HttpStatus.OK);
	}

	/**
	 * The same page with another status.
	 * @param newStatus the status
	 * @return the page
	 */
	public HtmlPage status(HttpStatusCode newStatus) {
		return new HtmlPage(this.template, this.model, newStatus);
	}

	/**
	 * Write the page.
	 * @param response where to write it to
	 * @throws IOException if the browser is gone
	 */
	public void write(HttpServletResponse response) throws IOException {
		byte[] bytes = this.template.execute(this.model).getBytes(StandardCharsets.UTF_8);
		response.setStatus(this.status.value());
		response.setContentType("text/html;charset=UTF-8");
		response.setContentLength(bytes.length);
		response.getOutputStream().write(bytes);
	}

	@Override
	public void render(@Nullable Map<String, ?> ignored, HttpServletRequest request, HttpServletResponse response)
			throws IOException {
		write(response);
	}

}
