package ai.contio.spring.admin.toolkit.manifest;

import java.math.BigDecimal;

import org.jspecify.annotations.Nullable;

/**
 * An agenda item of a template.
 *
 * @param title what it is called, 1 to 255 characters
 * @param itemType what kind it is
 * @param content its text in Markdown, for a discussion
 * @param description a subtitle, at most 1000 characters
 * @param sequence where it comes, a decimal fraction, at most 255 characters
 * @param timeAllocationMinutes how long it may take, in minutes
 */
public record ManifestAgendaItem(@Nullable String title, @Nullable AgendaItemType itemType, @Nullable String content,
		@Nullable String description, @Nullable String sequence, @Nullable BigDecimal timeAllocationMinutes) {

	/**
	 * An agenda item with what Contio requires.
	 * @param title what it is called, 1 to 255 characters
	 * @param itemType what kind it is
	 * @return the item
	 */
	public static ManifestAgendaItem of(String title, AgendaItemType itemType) {
		return new ManifestAgendaItem(title, itemType, null, null, null, null);
	}

	/**
	 * This item with content.
	 * @param content its text in Markdown, for a discussion
	 * @return this item with it
	 */
	public ManifestAgendaItem withContent(String content) {
		return new ManifestAgendaItem(this.title, this.itemType, content, this.description, this.sequence,
				this.timeAllocationMinutes);
	}

	/**
	 * This item with a description.
	 * @param description a subtitle, at most 1000 characters
	 * @return this item with it
	 */
	public ManifestAgendaItem withDescription(String description) {
		return new ManifestAgendaItem(this.title, this.itemType, this.content, description, this.sequence,
				this.timeAllocationMinutes);
	}

	/**
	 * This item with a place.
	 * @param sequence where it comes, a decimal fraction, at most 255 characters
	 * @return this item with it
	 */
	public ManifestAgendaItem withSequence(String sequence) {
		return new ManifestAgendaItem(this.title, this.itemType, this.content, this.description, sequence,
				this.timeAllocationMinutes);
	}

	/**
	 * This item with a time.
	 * @param timeAllocationMinutes how long it may take, in minutes
	 * @return this item with it
	 */
	public ManifestAgendaItem withTimeAllocationMinutes(BigDecimal timeAllocationMinutes) {
		return new ManifestAgendaItem(this.title, this.itemType, this.content, this.description, this.sequence,
				timeAllocationMinutes);
	}

}
