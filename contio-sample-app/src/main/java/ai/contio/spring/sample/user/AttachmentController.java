package ai.contio.spring.sample.user;

import java.util.Objects;

import ai.contio.spring.client.FileUpload;
import ai.contio.spring.user.ContioUserClient;
import ai.contio.spring.user.attachment.Attachment;
import ai.contio.spring.user.attachment.NewAttachment;

import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * The files of a meeting, up and down.
 */
@Controller
@RequestMapping("/me/meetings/{id}/attachments")
class AttachmentController {

	private final ContioUserClient contio;

	AttachmentController(ContioUserClient contio) {
		this.contio = contio;
	}

	/**
	 * A large file is on the disk by then, and is read from there while it is sent.
	 */
	@PostMapping
	String upload(@PathVariable String id, @RequestParam MultipartFile file, RedirectAttributes redirect) {
		FileUpload upload = FileUpload.of(file.getResource()).withLength(file.getSize());
		this.contio.attachments().upload(id, NewAttachment.of(upload)).block();
		redirect.addFlashAttribute("notice", "Attached " + file.getOriginalFilename());
		return "redirect:/me/meetings/{id}";
	}

	/**
	 * Its name is asked for first: what Contio refuses is answered with a page then, and
	 * not with half a file.
	 */
	@GetMapping("/{attachment}")
	ResponseEntity<StreamingResponseBody> download(@PathVariable String id, @PathVariable String attachment) {
		Attachment found = this.contio.attachments().get(id, attachment).block();
		String name = (found != null) ? Objects.requireNonNullElse(found.fileName(), attachment) : attachment;
		return Download.of(name, this.contio.attachments().download(id, attachment));
	}

}
