package org.linli.positions.web;

import gg.jte.models.runtime.JteModel;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.linli.engine.consensus.Opinion;
import org.linli.pages.Templates;
import org.linli.people.RateLimits;
import org.linli.positions.GivenVote;
import org.linli.positions.PositionRule;
import org.linli.positions.PositionSheet;
import org.linli.positions.SoundingId;
import org.linli.positions.SoundingResults;
import org.linli.positions.Soundings;
import org.linli.positions.Statement;
import org.linli.positions.Statements;
import org.linli.positions.Voting;
import org.linli.positions.web.SayPage.Answered;
import org.linli.shared.Actor;
import org.linli.shared.Constants;
import org.linli.shared.Open;
import org.linli.shared.RuleBroken;
import org.linli.ui.Cookies;
import org.linli.ui.Flash;
import org.linli.ui.SeeOther;
import org.linli.ui.TypedText;
import org.linli.ui.Ui;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.CookieValue;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Where anybody says what they think, on a phone, without an account: one statement after the other.
///
/// A word in a cookie of this question alone keeps what was said changeable; there is nothing else to know somebody by.
@Controller
@Open
@RequestMapping("/positions/{id:\\d+}")
class SayController {

    private static final String COOKIE = "say";
    private static final Duration KEPT = Duration.ofDays(400);

    private final Soundings soundings;
    private final Statements statements;
    private final Voting voting;
    private final SoundingResults results;
    private final SoundingPages pages;
    private final RateLimits limits;
    private final Templates templates;

    SayController(
            Soundings soundings,
            Statements statements,
            Voting voting,
            SoundingResults results,
            SoundingPages pages,
            RateLimits limits,
            Templates templates) {
        this.soundings = soundings;
        this.statements = statements;
        this.voting = voting;
        this.results = results;
        this.pages = pages;
        this.limits = limits;
        this.templates = templates;
    }

    /// @param at the statement to come back to; 0 for the next
    /// @param sheet the number of the paper that led here
    @GetMapping
    JteModel say(
            Ui ui,
            Actor actor,
            @CookieValue(name = COOKIE, defaultValue = "") String word,
            @PathVariable SoundingId id,
            @RequestParam(defaultValue = "0") long at,
            @RequestParam(defaultValue = "") String sheet) {
        return templates.positionsSay(ui, page(id, word, at, sheet, actor));
    }

    /// Somebody says which group they belong to, once.
    @PostMapping("/voter")
    ResponseEntity<Void> come(
            HttpServletRequest request,
            HttpServletResponse response,
            @CookieValue(name = COOKIE, defaultValue = "") String word,
            @PathVariable SoundingId id,
            @RequestParam(required = false) @Nullable String party,
            @RequestParam(defaultValue = "") String sheet) {
        limits.require("positions", request.getRemoteAddr());
        PositionRule.A_GROUP_IS_ONE_OF_THOSE_NAMED.requireAt("party", party != null);
        if (voting.voter(id, word).isEmpty())
            Cookies.keep(
                    response, COOKIE, voting.come(id, TypedText.line(party), sheet(sheet)), "/positions/" + id, KEPT);
        return SeeOther.at("/positions/" + id);
    }

    @PostMapping("/votes")
    ResponseEntity<Void> vote(
            HttpServletRequest request,
            HttpServletResponse response,
            @CookieValue(name = COOKIE, defaultValue = "") String word,
            @PathVariable SoundingId id,
            @RequestParam(defaultValue = "0") long statement,
            @RequestParam(defaultValue = "") String opinion,
            @RequestParam(defaultValue = "") String condition,
            @RequestParam(defaultValue = "") String sheet) {
        limits.require("positions", request.getRemoteAddr());
        var meant = Constants.named(Opinion.class, opinion)
                .orElseThrow(() -> new RuleBroken(PositionRule.SOMETHING_IS_SAID_TO_A_STATEMENT, ""));
        var voter = voting.voter(id, word);
        if (voter.isEmpty()) {
            if (!soundings.parties(soundings.get(id, Actor.PUBLIC)).isEmpty()) return SeeOther.at("/positions/" + id);
            var fresh = voting.come(id, "", sheet(sheet));
            Cookies.keep(response, COOKIE, fresh, "/positions/" + id, KEPT);
            voter = voting.voter(id, fresh);
        }
        voting.say(voter.orElseThrow(), GivenVote.of(statement, meant, condition));
        return SeeOther.at("/positions/" + id);
    }

    /// What nobody has said yet.
    @PostMapping("/statements")
    ResponseEntity<Void> suggest(
            HttpServletRequest request,
            HttpServletResponse response,
            @PathVariable SoundingId id,
            @RequestParam(defaultValue = "") String words) {
        limits.require("intake", request.getRemoteAddr());
        var shown = statements.suggest(id, TypedText.line(words));
        Flash.say(response, shown ? "positions.said.added" : "positions.said.waits");
        return SeeOther.at("/positions/" + id);
    }

    private SayPage page(SoundingId id, String word, long at, String sheet, Actor actor) {
        var sounding = soundings.get(id, actor);
        var all = statements.shown(id);
        var voter = voting.voter(id, word);
        var said = voter.map(voting::said).orElse(Map.<Long, GivenVote>of());
        var now = all.stream()
                .filter(one -> one.id() == at)
                .findFirst()
                .or(() -> next(id, all.stream().filter(one -> !said.containsKey(one.id()))))
                .orElse(null);
        return new SayPage(
                sounding,
                soundings.state(sounding),
                pages.meeting(sounding),
                voter.isPresent() ? List.<String>of() : soundings.parties(sounding),
                now,
                now == null ? null : said.get(now.id()),
                all.stream()
                        .filter(one -> said.containsKey(one.id()))
                        .map(one -> new Answered(one, Objects.requireNonNull(said.get(one.id()))))
                        .toList(),
                all.size(),
                sheet(sheet) == null ? "" : sheet,
                soundings.mayWork(sounding, actor));
    }

    /// That of which it is most useful to know more, where many have spoken; else in their order.
    private Optional<Statement> next(SoundingId id, Stream<Statement> left) {
        var order = results.order(id);
        return left.min(Comparator.comparingInt((Statement one) -> order.getOrDefault(one.id(), Integer.MAX_VALUE))
                .thenComparingInt(Statement::number));
    }

    private static @Nullable PositionSheet sheet(String typed) {
        return PositionSheet.parse(typed).orElse(null);
    }
}
