package org.linli.dialogue;

import org.linli.dialogue.MeetingEvent.MeetingBegun;
import org.linli.journal.Entry;
import org.linli.journal.Reaction;
import org.linli.needs.EvidenceKind;
import org.linli.needs.Hearings;
import org.linli.shared.Days;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// When people sit down, the way of hearing of that day is kept with what they say.
@Configuration(proxyBeanMethods = false)
class HeardReactions {

    @Bean
    Reaction meetingsHeardReaction(Hearings hearings, MeetingStore meetings) {
        return new Reaction() {

            @Override
            public String name() {
                return "dialogue.heard";
            }

            @Override
            public void on(Entry entry) {
                entry.as(MeetingBegun.class).ifPresent(begun -> {
                    var meeting = meetings.summary(begun.meeting());
                    var schedule = meeting.schedule();
                    var begins = schedule == null ? null : schedule.startsAt();
                    hearings.keep(
                            EvidenceKind.MEETING,
                            begun.meeting(),
                            begun.place(),
                            Days.of(begins == null ? entry.at() : begins),
                            meeting.kind().channel());
                });
            }
        };
    }
}
