package org.linli.engine.topics;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;

/// By what topics and hot places are ranked: how many people speak at the same time, beyond those who would anyhow.
///
/// Each person counts one, and half as much every 180 days after, so that thirty people in a month are hotter than
/// thirty in two years (exponential decay, as in streams: Cormode, Shkapenyuk, Srivastava and Xu, ICDE 2009). A topic
/// is as hot as on its hottest day. Support without a word of one's own is cheap and comes in swarms: it counts by its
/// logarithm to the base 2. Of a hot place only the share counts that is beyond what other places have;
/// three people say nothing the same by chance.
final class Heat {

    private static final double HALF_LIFE = 180;

    private Heat() {}

    /// @param members the earliest first
    static double of(List<Told> members) {
        return beyond(0, members);
    }

    /// @param expected the share of its people that would be there anyhow
    static double beyond(double expected, List<Told> members) {
        double hottest = 0;
        double heat = 0;
        var people = new HashSet<String>();
        LocalDate last = members.getFirst().message.day();
        for (var member : members) {
            var day = member.message.day();
            heat *= Math.pow(2, -ChronoUnit.DAYS.between(last, day) / HALF_LIFE);
            if (people.add(member.message.person())) heat++;
            hottest = Math.max(hottest, heat);
            last = day;
        }
        double supporters =
                members.stream().mapToDouble(told -> told.message.supporters()).sum();
        return hottest * (1 - expected) + Math.log1p(supporters) / Math.log(2);
    }
}
