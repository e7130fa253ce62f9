package ai.contio.spring.starter.operation;

import ai.contio.spring.client.ContioNotFoundException;
import ai.contio.spring.user.meeting.DetailLevel;
import ai.contio.spring.user.meeting.Meeting;
import ai.contio.spring.user.meeting.MeetingQuery;
import ai.contio.spring.user.meeting.MeetingSearch;
import ai.contio.spring.user.meeting.MeetingStatus;
import ai.contio.spring.user.meeting.MeetingUpdate;
import ai.contio.spring.user.meeting.NewMeeting;
import ai.contio.spring.user.participant.NewParticipant;
import ai.contio.spring.user.participant.Participant;
import ai.contio.spring.user.participant.ParticipantRole;
import ai.contio.spring.user.profile.UserProfile;
import org.junit.jupiter.api.Test;

import static ai.contio.spring.starter.operation.Fields.assertArrived;
import static ai.contio.spring.starter.operation.Fields.assertChanged;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Meetings, who takes part in them, and the user whose they are.
 */
interface MeetingJourney extends Journey {

	@Test
	default void meetingsAreCreatedFoundAndChanged() {
		String template = answer(contio().templates().list()).items().get(0).id();
		NewMeeting sent = NewMeeting.at(NAME, START, START.plusHours(1))
			.withTemplateId(template)
			.withDetailLevel(DetailLevel.VERBATIM);
		Meeting created = answer(contio().meetings().create(sent));
		assertArrived(sent, created, "instant", "templateId", "detailLevel");
		assertThat(created.appliedTemplateIds()).containsExactly(template);
		assertThat(created.createdByUserId()).isEqualTo(adaId());
		assertThat(answer(contio().meetings().get(created.id()))).isEqualTo(created);
		assertThat(
				answer(contio().meetings().list(MeetingQuery.between(START.minusDays(1), START.plusDays(1)))).items())
			.containsExactly(created);
		MeetingSearch search = MeetingSearch.builder()
			.titleContains("Öfen 🚀")
			.startTimeFrom(START.minusMinutes(1))
			.startTimeTo(START.plusMinutes(1))
			.status(MeetingStatus.SCHEDULED)
			.build();
		assertThat(answer(contio().meetings().search(search)).items()).extracting(Meeting::id)
			.containsExactly(created.id());
		MeetingUpdate later = MeetingUpdate.builder().startTime(START.plusHours(2)).endTime(START.plusHours(3)).build();
		Meeting moved = answer(contio().meetings().update(created.id(), later));
		assertChanged(created, later, moved);
		MeetingUpdate open = MeetingUpdate.builder().title("New").clearEndTime().clearTemplateId().build();
		Meeting changed = answer(contio().meetings().update(created.id(), open));
		assertChanged(moved, open, changed, "templateId", "appliedTemplateIds");
		assertThat(changed.appliedTemplateIds()).isNullOrEmpty();
		assertThat(answer(contio().meetings().get(created.id()))).isEqualTo(changed);
	}

	@Test
	default void meetingWithATitleOnlyHasNothingElse() {
		NewMeeting sent = NewMeeting.of("Bare");
		Meeting created = answer(contio().meetings().create(sent));
		assertArrived(sent, created, "instant", "templateId", "detailLevel");
		assertThat(created.status()).isEqualTo(MeetingStatus.DRAFT);
		assertThat(answer(contio().meetings().create(NewMeeting.instant("Now"))).status())
			.isEqualTo(MeetingStatus.IN_PROGRESS);
	}

	@Test
	default void participantsComeAndGo() {
		String meeting = newMeeting();
		NewParticipant sent = NewParticipant.of("mona@harbour.example", NAME, ParticipantRole.VIEWER);
		Participant added = answer(contio().participants().add(meeting, sent));
		assertArrived(sent, added);
		assertThat(added.meetingId()).isEqualTo(meeting);
		assertThat(answer(contio().participants().list(meeting)).items()).contains(added).hasSize(2);
		answer(contio().participants().remove(meeting, added.id()));
		assertThat(answer(contio().participants().list(meeting)).items()).extracting(Participant::email)
			.containsExactly(ADA);
		assertThatExceptionOfType(ContioNotFoundException.class)
			.isThrownBy(() -> answer(contio().participants().remove(meeting, added.id())));
	}

	@Test
	default void profileIsThatOfTheUser() {
		UserProfile profile = answer(contio().profile().get());
		assertThat(profile.id()).isEqualTo(adaId());
		assertThat(profile.email()).isEqualTo(ADA);
		assertThat(profile.workspaceRole().isKnown()).isTrue();
		assertThat(profile.planType().isKnown()).isTrue();
	}

}
