package org.linli.notices;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.linli.journal.Journal;
import org.linli.journal.Reactions;
import org.linli.people.People;
import org.linli.requests.Channel;
import org.linli.requests.Fellows;
import org.linli.requests.Followers;
import org.linli.requests.Receipt;
import org.linli.requests.RequestEvent;
import org.linli.requests.RequestId;
import org.linli.requests.Requests;
import org.linli.requests.Urgency;
import org.linli.shared.AccountId;
import org.linli.shared.Actor;
import org.linli.shared.Grant;
import org.linli.shared.Period;
import org.linli.shared.Role;
import org.linli.testing.Quarter;
import org.linli.testing.Told;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.transaction.support.TransactionTemplate;

/// A concern on its way through the quarter: zhao sorts, chen of the same committee works.
@TestComponent
public class Story {

    private static final Period ALWAYS = Period.since(LocalDate.of(2020, 1, 1));

    private final Quarter quarter;
    private final Requests requests;
    private final Fellows fellows;
    private final Followers followers;
    private final People people;
    private final Reactions reactions;
    private final Journal journal;
    private final TransactionTemplate atOnce;
    private @Nullable Cast cast;

    private record Cast(Quarter.Built there, AccountId zhao, AccountId chen) {}

    public Story(
            Quarter quarter,
            Requests requests,
            Fellows fellows,
            Followers followers,
            People people,
            Reactions reactions,
            Journal journal,
            TransactionTemplate atOnce) {
        this.quarter = quarter;
        this.requests = requests;
        this.fellows = fellows;
        this.followers = followers;
        this.people = people;
        this.reactions = reactions;
        this.journal = journal;
        this.atOnce = atOnce;
    }

    public void build() {
        var there = quarter.build();
        cast = new Cast(
                there,
                quarter.colleague("zhao", "赵立平", Role.COMMUNITY_WORKER, there.community(), there.committee()),
                quarter.colleague("chen", "陈素琴", Role.GRID_WORKER, there.community(), there.committee()));
    }

    public AccountId zhao() {
        return cast().zhao();
    }

    public AccountId chen() {
        return cast().chen();
    }

    public Receipt told(String words) {
        return requests.submit(Told.at(cast().there().building(), words, Channel.PHONE_PAGE, false), Actor.PUBLIC);
    }

    /// Sorted by zhao and given to the committee.
    public Receipt dispatched(String words) {
        var receipt = told(words);
        requests.accept(receipt.id(), sorter());
        requests.classify(receipt.id(), "HOU1", Urgency.DAMAGE, sorter());
        requests.dispatch(receipt.id(), cast().there().committee(), null, sorter());
        return receipt;
    }

    /// One more has it.
    public void joined(RequestId id, String words) {
        var voice = Told.at(cast().there().building(), words, Channel.CALL, false);
        fellows.join(id, voice, Actor.program("test"));
    }

    public void handBack(RequestId id) {
        requests.handBack(id, "不归我们", worker());
    }

    /// Handled by chen, and the resident is asked.
    public void handled(RequestId id) {
        requests.sign(id, worker());
        requests.start(id, worker());
        requests.handle(id, "通了", worker());
        requests.askWhetherSolved(id, sorter());
    }

    public void denied(Receipt receipt) {
        denied(receipt, "还在漏");
    }

    public void denied(Receipt receipt, String left) {
        followers.deny(receipt.number(), receipt.code(), left);
    }

    public void asked(RequestId id) {
        requests.accept(id, sorter());
        requests.ask(id, "几楼？", sorter());
    }

    public void handedOver(RequestId id) {
        requests.handOver(id, chen(), sorter());
    }

    /// The resident had time to answer and did not.
    public void reminded(RequestId id) {
        var silence = Actor.program("silence");
        var reminded = new RequestEvent.ResidentReminded(id, cast().there().community());
        atOnce.executeWithoutResult(_ -> journal.record(reminded, silence, ""));
    }

    public void informed(Receipt receipt) {
        followers.inform(receipt.number(), receipt.code(), "一楼", List.of());
    }

    public void settle() throws InterruptedException {
        reactions.settle(Duration.ofSeconds(20));
    }

    public Actor sorter() {
        return actor(cast().zhao(), Role.COMMUNITY_WORKER);
    }

    public Actor worker() {
        return actor(cast().chen(), Role.GRID_WORKER);
    }

    private Cast cast() {
        return Objects.requireNonNull(cast);
    }

    private Actor actor(AccountId account, Role role) {
        var there = cast().there();
        return new Actor(
                account,
                there.committee(),
                people.get(account).name(),
                List.of(new Grant(role, there.community(), ALWAYS)));
    }
}
