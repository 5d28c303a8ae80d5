package org.linli.demo;

import org.springframework.context.ApplicationContext;

/// The demo, told in a program that was started without it.
final class DemoTold {

    private DemoTold() {}

    static void all(ApplicationContext application) {
        var beans = application.getAutowireCapableBeanFactory();
        beans.createBean(DemoQuarter.class).load();
        beans.createBean(DemoPeople.class).load();
        beans.createBean(DemoHistory.class).load();
        beans.createBean(DemoConcerns.class).load();
        beans.createBean(DemoSurvey.class).load();
        beans.createBean(DemoNeeds.class).load();
        beans.createBean(DemoHearing.class).load();
        beans.createBean(DemoAssessment.class).load();
    }
}
