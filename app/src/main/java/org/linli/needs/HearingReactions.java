package org.linli.needs;

import org.linli.journal.Entry;
import org.linli.journal.Reaction;
import org.linli.requests.Channel;
import org.linli.requests.RequestEvent.RequestSubmitted;
import org.linli.requests.Voices;
import org.linli.shared.Actor;
import org.linli.shared.Days;
import org.linli.surveys.SurveyEvent.SurveyOpened;
import org.linli.walks.WalkEvent.FindingNoted;
import org.linli.walks.WalkFindings;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// When something is heard, the way of hearing of that day is kept with it.
@Configuration(proxyBeanMethods = false)
class HearingReactions {

    private static final Actor SELF = Actor.program("needs");

    @Bean
    Reaction hearingsReaction(Hearings hearings, Voices voices, WalkFindings findings) {
        return new Reaction() {

            @Override
            public String name() {
                return "needs.hearings";
            }

            @Override
            public void on(Entry entry) {
                entry.as(RequestSubmitted.class)
                        .flatMap(event -> voices.of(event.request()))
                        .ifPresent(voice -> hearings.keep(
                                EvidenceKind.CONCERN,
                                voice.id(),
                                voice.place(),
                                Days.of(voice.receivedAt()),
                                voice.channel()));
                entry.as(SurveyOpened.class)
                        .ifPresent(event -> hearings.keep(
                                EvidenceKind.SURVEY,
                                event.survey(),
                                event.place(),
                                Days.of(entry.at()),
                                Channel.SURVEY));
                entry.as(FindingNoted.class)
                        .flatMap(event -> findings.find(event.finding(), SELF))
                        .ifPresent(finding -> hearings.keep(
                                EvidenceKind.WALK,
                                finding.id(),
                                finding.path(),
                                Days.of(finding.seenAt()),
                                Channel.WALK));
            }
        };
    }
}
