package ai.contio.spring.autoconfigure;

import ai.contio.spring.client.ContioHttpServices;
import ai.contio.spring.user.actionitem.ActionItemOperations;
import ai.contio.spring.user.agenda.AgendaOperations;
import ai.contio.spring.user.attachment.AttachmentOperations;
import ai.contio.spring.user.backlog.BacklogOperations;
import ai.contio.spring.user.calendar.CalendarOperations;
import ai.contio.spring.user.chat.ChatOperations;
import ai.contio.spring.user.context.ContextOperations;
import ai.contio.spring.user.meeting.MeetingOperations;
import ai.contio.spring.user.nextstep.ActionButtonOperations;
import ai.contio.spring.user.nextstep.NextStepOperations;
import ai.contio.spring.user.participant.ParticipantOperations;
import ai.contio.spring.user.profile.ProfileOperations;
import ai.contio.spring.user.template.MeetingTemplateOperations;
import ai.contio.spring.user.toolkit.ToolkitOperations;
import ai.contio.spring.user.transcript.TranscriptOperations;
import ai.contio.spring.user.workflow.WorkflowRunOperations;

import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Lazy;
import org.springframework.web.reactive.function.client.WebClient;

/**
 * The operations of the user API, each a bean of its own that an application may replace.
 */
@Lazy
@Configuration(proxyBeanMethods = false)
class UserOperationsConfiguration {

	private final WebClient webClient;

	UserOperationsConfiguration(@Qualifier(ContioUserAutoConfiguration.WEB_CLIENT) WebClient webClient) {
		this.webClient = webClient;
	}

	@Bean
	@ConditionalOnMissingBean
	ProfileOperations contioProfileOperations() {
		return create(ProfileOperations.class);
	}

	@Bean
	@ConditionalOnMissingBean
	MeetingOperations contioMeetingOperations() {
		return create(MeetingOperations.class);
	}

	@Bean
	@ConditionalOnMissingBean
	AgendaOperations contioAgendaOperations() {
		return create(AgendaOperations.class);
	}

	@Bean
	@ConditionalOnMissingBean
	ParticipantOperations contioParticipantOperations() {
		return create(ParticipantOperations.class);
	}

	@Bean
	@ConditionalOnMissingBean
	ActionItemOperations contioActionItemOperations() {
		return create(ActionItemOperations.class);
	}

	@Bean
	@ConditionalOnMissingBean
	BacklogOperations contioBacklogOperations() {
		return create(BacklogOperations.class);
	}

	@Bean
	@ConditionalOnMissingBean
	CalendarOperations contioCalendarOperations() {
		return create(CalendarOperations.class);
	}

	@Bean
	@ConditionalOnMissingBean
	AttachmentOperations contioAttachmentOperations() {
		return create(AttachmentOperations.class);
	}

	@Bean
	@ConditionalOnMissingBean
	ContextOperations contioContextOperations() {
		return create(ContextOperations.class);
	}

	@Bean
	@ConditionalOnMissingBean
	TranscriptOperations contioTranscriptOperations() {
		return create(TranscriptOperations.class);
	}

	@Bean
	@ConditionalOnMissingBean
	NextStepOperations contioNextStepOperations() {
		return create(NextStepOperations.class);
	}

	@Bean
	@ConditionalOnMissingBean
	ActionButtonOperations contioActionButtonOperations() {
		return create(ActionButtonOperations.class);
	}

	@Bean
	@ConditionalOnMissingBean
	MeetingTemplateOperations contioMeetingTemplateOperations() {
		return create(MeetingTemplateOperations.class);
	}

	@Bean
	@ConditionalOnMissingBean
	ToolkitOperations contioUserToolkitOperations() {
		return create(ToolkitOperations.class);
	}

	@Bean
	@ConditionalOnMissingBean
	ChatOperations contioChatOperations() {
		return create(ChatOperations.class);
	}

	@Bean
	@ConditionalOnMissingBean
	WorkflowRunOperations contioWorkflowRunOperations() {
		return create(WorkflowRunOperations.class);
	}

	private <T> T create(Class<T> type) {
		return ContioHttpServices.create(this.webClient, type);
	}

}
