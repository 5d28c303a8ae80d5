package org.linli.demo;

import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/// Fills the demo in the order in which things come to be: places, people, concerns, a survey, walks, sitting down
/// together, asking everybody; then the needs that stand on all of it, and looking at them together.
@Component
@Profile("demo")
class DemoData implements ApplicationRunner {

    private final DemoQuarter quarter;
    private final DemoPeople people;
    private final DemoHistory history;
    private final DemoConcerns concerns;
    private final DemoSurvey survey;
    private final DemoWalks walks;
    private final DemoNeeds needs;
    private final DemoHearing hearing;
    private final DemoAssessment assessment;
    private final DemoMeetings meetings;
    private final DemoSoundings soundings;
    private final DemoPact pact;

    DemoData(
            DemoQuarter quarter,
            DemoPeople people,
            DemoHistory history,
            DemoConcerns concerns,
            DemoSurvey survey,
            DemoWalks walks,
            DemoNeeds needs,
            DemoHearing hearing,
            DemoAssessment assessment,
            DemoMeetings meetings,
            DemoSoundings soundings,
            DemoPact pact) {
        this.quarter = quarter;
        this.people = people;
        this.history = history;
        this.concerns = concerns;
        this.survey = survey;
        this.walks = walks;
        this.needs = needs;
        this.hearing = hearing;
        this.assessment = assessment;
        this.meetings = meetings;
        this.soundings = soundings;
        this.pact = pact;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        quarter.load();
        people.load();
        history.load();
        concerns.load();
        survey.load();
        walks.load();
        hearing.load();
        soundings.load(meetings.load());
        needs.load();
        assessment.load();
        pact.load();
    }
}
