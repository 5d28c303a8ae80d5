package org.linli.demo;

import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/// Fills the demo in the order in which things come to be: places, people, concerns.
@Component
@Profile("demo")
class DemoData implements ApplicationRunner {

    private final DemoQuarter quarter;
    private final DemoPeople people;
    private final DemoHistory history;
    private final DemoConcerns concerns;

    DemoData(DemoQuarter quarter, DemoPeople people, DemoHistory history, DemoConcerns concerns) {
        this.quarter = quarter;
        this.people = people;
        this.history = history;
        this.concerns = concerns;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        quarter.load();
        people.load();
        history.load();
        concerns.load();
    }
}
