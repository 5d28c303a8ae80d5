package org.linli.demo;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.linli.requests.Act;
import org.linli.requests.PastRequest.Step;
import org.linli.shared.Actor;

/// What became of one concern of the past, as far as it has come by now.
final class DemoCourse {

    private static final Actor PROGRAM = Actor.program("clock");

    private final SplittableRandom dice;
    private final Instant now;
    private final Actor sorter;
    private final Actor worker;
    private final DemoMatter matter;
    private final List<Step> steps = new ArrayList<>();
    private Instant at;
    private boolean goesOn = true;

    DemoCourse(DemoMatter matter, Instant received, Instant now, Actor sorter, Actor worker, SplittableRandom dice) {
        this.matter = matter;
        this.at = received;
        this.now = now;
        this.sorter = sorter;
        this.worker = worker;
        this.dice = dice;
    }

    /// What nobody owns: known, sorted, and there it stops.
    List<Step> unowned() {
        step(after(10, 900), Act.ACCEPT, sorter, "");
        step(after(3, 60), Act.CLASSIFY, sorter, "");
        return only(after(60, 3000), Act.DECLARE_GAP, sorter, "");
    }

    List<Step> run() {
        if (chance(2)) return only(after(5, 600), Act.WITHDRAW, Actor.PUBLIC, "");
        step(after(10, 900), Act.ACCEPT, sorter, "");
        step(after(3, 60), Act.CLASSIFY, sorter, "");
        if (chance(3)) return only(after(5, 90), Act.DECLARE_NOT_OURS, sorter, "上级主管单位，热线 5550 0199");
        step(after(2, 30), Act.DISPATCH, sorter, "");
        if (chance(5)) {
            step(after(60, 1200), Act.HAND_BACK, worker, "图纸上不归我们管，请再核一核。");
            step(after(30, 600), Act.CLASSIFY, sorter, "");
            step(after(5, 60), Act.DISPATCH, sorter, "");
        }
        step(after(20, 2600), Act.SIGN, worker, "");
        work();
        if (chance(7)) {
            step(after(600, 7000), Act.DENY, Actor.PUBLIC, "好了两天，又跟原来一样了。");
            step(after(60, 900), Act.REOPEN, sorter, "");
            work();
        }
        if (chance(70)) step(after(120, 8000), Act.CONFIRM, Actor.PUBLIC, "");
        else step(Duration.ofDays(7), Act.GIVE_UP_WAITING, PROGRAM, "");
        step(after(300, 2000), Act.CLOSE, sorter, "");
        return steps;
    }

    private void work() {
        step(after(30, 2600), Act.START, worker, "");
        boolean slow = chance(12);
        step(slow ? after(12_000, 40_000) : after(200, 8_000), Act.HANDLE, worker, pick(matter.answers()));
        step(after(10, 700), Act.ASK_WHETHER_SOLVED, sorter, "");
    }

    private List<Step> only(Duration later, Act act, Actor by, String words) {
        step(later, act, by, words);
        return steps;
    }

    /// What would happen tomorrow has not happened yet.
    private void step(Duration later, Act act, Actor by, String words) {
        at = at.plus(later);
        goesOn &= at.isBefore(now);
        if (goesOn) steps.add(new Step(act, at, by, words));
    }

    private Duration after(int fewest, int mostMinutes) {
        return Duration.ofMinutes(dice.nextInt(fewest, mostMinutes));
    }

    private boolean chance(int percent) {
        return dice.nextInt(100) < percent;
    }

    private String pick(List<String> answers) {
        return answers.get(dice.nextInt(answers.size()));
    }
}
