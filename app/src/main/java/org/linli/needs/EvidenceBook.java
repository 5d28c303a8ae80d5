package org.linli.needs;

import static org.linli.needs.NeedRule.A_CONCERN_COUNTS_ONCE;
import static org.linli.needs.NeedRule.A_CONCERN_LIES_IN_THE_PLACE;
import static org.linli.needs.NeedRule.A_FIGURE_NAMES_ITS_EVIDENCE;
import static org.linli.needs.NeedRule.A_FINDING_AND_ITS_CONCERN_COUNT_ONCE;
import static org.linli.needs.NeedRule.A_PERSON_COUNTS_ONCE;
import static org.linli.needs.NeedRule.A_SOURCE_COUNTS_ONCE;
import static org.linli.needs.NeedRule.A_TEXT_HAS_ITS_LIMIT;
import static org.linli.needs.NeedRule.A_WEIGHT_IS_ONE_OF_THREE;
import static org.linli.needs.NeedRule.EVIDENCE_HAS_A_DAY;
import static org.linli.needs.NeedRule.EVIDENCE_LIES_IN_THE_PAST;
import static org.linli.needs.NeedRule.EVIDENCE_NAMES_ITS_SOURCE;
import static org.linli.needs.NeedRule.EVIDENCE_SAYS_WHAT_IT_IS;
import static org.linli.needs.NeedRule.ONE_SOURCE_GIVES_ONE_FIGURE;
import static org.linli.needs.NeedRule.WHAT_A_SOURCE_SAYS_COUNTS_ONCE;
import static org.linli.needs.NeedRule.WHAT_IS_LEFT_OUT_SAYS_WHY;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.linli.journal.Journal;
import org.linli.needs.Evidence.Speaks;
import org.linli.needs.NeedEvent.EstimateAdded;
import org.linli.needs.NeedEvent.EstimateLeftOut;
import org.linli.needs.NeedEvent.EvidenceAdded;
import org.linli.needs.NeedEvent.EvidenceStruck;
import org.linli.people.Contacts;
import org.linli.requests.RequestId;
import org.linli.requests.RequestNumber;
import org.linli.requests.Voice;
import org.linli.requests.Voices;
import org.linli.shared.Actor;
import org.linli.shared.Days;
import org.linli.shared.NotFound;
import org.linli.shared.Right;
import org.linli.shared.Rule;
import org.linli.shared.RuleBroken;
import org.linli.walks.FindingId;
import org.linli.walks.WalkFinding;
import org.linli.walks.WalkFindings;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// What a need stands on: evidence for it and against it, and figures that name it. Nothing counts
/// twice, nothing is deleted.
@Service
@Transactional
public class EvidenceBook {

    private final NeedStore needs;
    private final EvidenceStore book;
    private final Voices voices;
    private final Contacts contacts;
    private final WalkFindings findings;
    private final Journal journal;
    private final Clock clock;

    EvidenceBook(
            NeedStore needs,
            EvidenceStore book,
            Voices voices,
            Contacts contacts,
            WalkFindings findings,
            Journal journal,
            Clock clock) {
        this.needs = needs;
        this.book = book;
        this.voices = voices;
        this.contacts = contacts;
        this.findings = findings;
        this.journal = journal;
        this.clock = clock;
    }

    /// All that speaks for a need and against it, latest first; what was struck out is among it.
    @Transactional(readOnly = true)
    public List<Evidence> evidence(NeedId id) {
        return book.of(id);
    }

    /// How many, as each source has it; those that count come first, the surest of them foremost.
    @Transactional(readOnly = true)
    public List<Estimate> estimates(NeedId id) {
        return book.estimates(id);
    }

    /// The needs for which one of these concerns speaks, or against which; a merged one speaks through
    /// the one it was merged into.
    @Transactional(readOnly = true)
    public List<NeedId> needsOf(Collection<RequestId> concerns) {
        return book.needsOf(voices.all(concerns).stream()
                .map(voice -> root(voice.id()).id())
                .distinct()
                .toList());
    }

    public long add(NeedId id, NewEvidence brought, Actor actor) {
        var need = open(id, actor);
        Rule.together(
                () -> EVIDENCE_SAYS_WHAT_IT_IS.requireAt(
                        "title", !brought.title().isBlank()),
                () -> A_TEXT_HAS_ITS_LIMIT.limit("title", brought.title(), 200),
                () -> EVIDENCE_NAMES_ITS_SOURCE.requireAt(
                        "source", !brought.source().isBlank()),
                () -> A_TEXT_HAS_ITS_LIMIT.limit("source", brought.source(), 200),
                () -> A_WEIGHT_IS_ONE_OF_THREE.requireAt("weight", brought.weight() >= 1 && brought.weight() <= 3),
                () -> day(brought));
        A_SOURCE_COUNTS_ONCE.requireAt("title", isNew(id, brought));
        saidOnce(id, brought);
        return insert(need, brought, day(brought), "", actor);
    }

    /// Makes a concern speak for the need, or against it. A merged one speaks through the one it was
    /// merged into.
    ///
    /// @param weight 1 light, 2 middling, 3 heavy
    public long addConcern(NeedId id, RequestId concern, int weight, Speaks speaks, Actor actor) {
        var need = open(id, actor);
        A_WEIGHT_IS_ONE_OF_THREE.requireAt("weight", weight >= 1 && weight <= 3);
        var voice = root(concern);
        if (!actor.may(Right.SEE_REQUESTS, voice.place(), today())) throw new NotFound(concern);
        A_CONCERN_LIES_IN_THE_PLACE.requireAt("number", need.place().contains(voice.place()));
        var reference = voice.id().toString();
        A_CONCERN_COUNTS_ONCE.requireAt(
                "number",
                book.of(id).stream()
                        .noneMatch(one -> one.counts()
                                && one.kind() == EvidenceKind.CONCERN
                                && one.reference().equals(reference)),
                voice.number().toString());
        A_FINDING_AND_ITS_CONCERN_COUNT_ONCE.requireAt("number", !isWalked(id, concern) && !isWalked(id, voice.id()));
        var person = person(voice);
        var heard = book.heard(id, person);
        if (heard.isPresent())
            throw new RuleBroken(
                    A_PERSON_COUNTS_ONCE,
                    "number",
                    number(heard.get()),
                    voice.number().toString());
        var day = Days.of(voice.receivedAt());
        return insert(
                need,
                new NewEvidence(
                        EvidenceKind.CONCERN, reference, voice.subject(), voice.placeName(), day, weight, speaks, null),
                day,
                person,
                actor);
    }

    /// Makes those concerns speak for the need, each person once; those that lie elsewhere or that the
    /// actor may not see are left out.
    ///
    /// @return how many speak for it now
    public int addConcerns(NeedId id, Collection<RequestId> concerns, Actor actor) {
        var need = open(id, actor);
        var fresh = fresh(need, concerns, actor);
        fresh.forEach(
                (voice, person) -> insert(need, NewEvidence.said(voice), Days.of(voice.receivedAt()), person, actor));
        return fresh.size();
    }

    /// How many of those concerns [#addConcerns] would make speak for the need.
    @Transactional(readOnly = true)
    public int fresh(NeedId id, Collection<RequestId> concerns, Actor actor) {
        return fresh(needs.read(id), concerns, actor).size();
    }

    /// The day on which concerns were added to it last.
    @Transactional(readOnly = true)
    public Optional<LocalDate> lastHeard(NeedId id) {
        return book.lastHeard(id).map(Days::of);
    }

    /// Those that do not speak yet, each person once, with who said them.
    private Map<Voice, String> fresh(Need need, Collection<RequestId> concerns, Actor actor) {
        var counted = book.of(need.id()).stream()
                .filter(one -> one.counts() && one.kind() == EvidenceKind.CONCERN)
                .map(Evidence::reference)
                .collect(Collectors.toSet());
        var persons = new HashSet<String>();
        var fresh = new LinkedHashMap<Voice, String>();
        for (var said : voices.all(concerns)) {
            var voice = said.mergedInto() == null ? said : root(said.id());
            if (counted.contains(voice.id().toString())
                    || !need.place().contains(voice.place())
                    || !actor.may(Right.SEE_REQUESTS, voice.place(), today())) continue;
            var person = person(voice);
            if (isWalked(need.id(), voice.id())
                    || book.heard(need.id(), person).isPresent()
                    || (!person.isEmpty() && !persons.add(person))) continue;
            counted.add(voice.id().toString());
            fresh.put(voice, person);
        }
        return fresh;
    }

    /// It was wrong, or about something else. It stays in sight, and its figures no longer count.
    public void strike(NeedId id, long evidence, String why, Actor actor) {
        var need = open(id, actor);
        WHAT_IS_LEFT_OUT_SAYS_WHY.requireAt("why", !why.isBlank());
        A_TEXT_HAS_ITS_LIMIT.limit("why", why, 200);
        book.get(id, evidence);
        book.strike(evidence, why);
        for (var estimate : book.estimates(id))
            if (estimate.counts() && Objects.equals(estimate.evidence(), evidence)) book.leaveOut(estimate.id(), why);
        journal.record(new EvidenceStruck(id, need.place(), evidence), actor, why);
        reckon(id);
    }

    /// How many, as one source has it.
    public long estimate(NeedId id, NewEstimate brought, Actor actor) {
        var need = open(id, actor);
        var source = brought.evidence();
        var day = today();
        var evidence = book.of(id).stream().filter(Evidence::counts).toList();
        A_FIGURE_NAMES_ITS_EVIDENCE.requireAt(
                "evidence",
                evidence.stream()
                        .anyMatch(one -> source == null ? one.kind() == EvidenceKind.CONCERN : one.id() == source));
        A_SOURCE_COUNTS_ONCE.requireAt(
                "evidence",
                !brought.leftOut().isBlank()
                        || book.estimates(id).stream()
                                .noneMatch(one -> one.counts() && Objects.equals(one.evidence(), source)));
        ONE_SOURCE_GIVES_ONE_FIGURE.requireAt(
                "evidence", !brought.leftOut().isBlank() || source == null || !hasFigureOfTheSame(id, source));
        A_TEXT_HAS_ITS_LIMIT.limit("basis", brought.basis(), 100);
        A_TEXT_HAS_ITS_LIMIT.limit("leftOut", brought.leftOut(), 200);
        var size = brought.size();
        long estimate = book.insert(id, brought, size, day, actor.name(), clock.instant());
        journal.record(
                new EstimateAdded(id, need.place(), estimate, size.low(), size.middle(), size.high()),
                actor,
                brought.leftOut());
        reckon(id);
        return estimate;
    }

    /// Whether another figure counts that the same people gave: at another question of the survey, or another topic of
    /// the meeting; or one that the same source elsewhere gave on that day.
    @Transactional(readOnly = true)
    public boolean hasFigureOfTheSame(NeedId id, long piece) {
        var said = book.get(id, piece);
        var others = book.of(id).stream()
                .filter(one -> one.id() != piece && one.isFromTheSame(said))
                .map(Evidence::id)
                .toList();
        return book.estimates(id).stream().anyMatch(one -> one.counts() && others.contains(one.evidence()));
    }

    /// The figure stays in sight and no longer counts.
    public void leaveOut(NeedId id, long estimate, String why, Actor actor) {
        var need = open(id, actor);
        WHAT_IS_LEFT_OUT_SAYS_WHY.requireAt("why", !why.isBlank());
        A_TEXT_HAS_ITS_LIMIT.limit("why", why, 200);
        if (book.estimates(id).stream().noneMatch(one -> one.id() == estimate)) throw new NotFound(estimate);
        book.leaveOut(estimate, why);
        journal.record(new EstimateLeftOut(id, need.place(), estimate), actor, why);
        reckon(id);
    }

    private void reckon(NeedId id) {
        var counted = book.estimates(id).stream()
                .filter(Estimate::counts)
                .map(Estimate::size)
                .toList();
        needs.resize(id, Pooling.pool(counted).orElse(null));
    }

    private long insert(Need need, NewEvidence brought, LocalDate day, String person, Actor actor) {
        long id = book.insert(need.id(), brought, day, person, actor.name(), clock.instant());
        journal.record(
                new EvidenceAdded(need.id(), need.place(), id, brought.kind(), brought.speaks() == Speaks.AGAINST),
                actor,
                "");
        return id;
    }

    private LocalDate day(NewEvidence brought) {
        var day = brought.day();
        if (day == null) throw new RuleBroken(EVIDENCE_HAS_A_DAY, "day");
        EVIDENCE_LIES_IN_THE_PAST.requireAt("day", !day.isAfter(today()));
        return day;
    }

    private boolean isNew(NeedId id, NewEvidence brought) {
        return brought.reference().isEmpty()
                || book.of(id).stream()
                        .noneMatch(one -> one.counts()
                                && one.kind() == brought.kind()
                                && one.reference().equals(brought.reference()));
    }

    /// What lies elsewhere has no number: it is known by who said it, on which day, and which figure.
    private void saidOnce(NeedId id, NewEvidence brought) {
        if (!brought.reference().isEmpty()) return;
        var same = book.of(id).stream()
                .filter(one -> one.counts() && one.saysTheSame(brought))
                .findFirst();
        same.ifPresent(one -> {
            throw new RuleBroken(WHAT_A_SOURCE_SAYS_COUNTS_ONCE, "title", one.title());
        });
    }

    /// Whether the finding behind the concern speaks already.
    private boolean isWalked(NeedId id, RequestId concern) {
        var behind = findings.behind(concern);
        if (behind.isEmpty()) return false;
        var head = behind.get().counted();
        var group = Stream.concat(
                        Stream.of(head), findings.mergedInto(head).stream().map(WalkFinding::id))
                .map(FindingId::toString)
                .toList();
        return book.of(id).stream()
                .anyMatch(one -> one.counts() && one.kind() == EvidenceKind.WALK && group.contains(one.reference()));
    }

    /// The concern itself, or the one that it was merged into.
    Voice root(RequestId concern) {
        var voice = voices.of(concern).orElseThrow(() -> new NotFound(concern));
        for (int steps = 0; voice.mergedInto() != null && steps < 20; steps++) {
            var into = voice.mergedInto();
            voice = voices.of(into).orElseThrow(() -> new NotFound(into));
        }
        return voice;
    }

    /// The same for all that was said under one phone number; empty where none was left.
    private String person(Voice voice) {
        var contact = voice.contact();
        return contact == null ? "" : "contact:" + contacts.first(contact);
    }

    private static String number(String reference) {
        return new RequestNumber(new RequestId(Long.parseLong(reference))).toString();
    }

    private Need open(NeedId id, Actor actor) {
        var need = needs.get(id);
        actor.require(Right.RAISE_NEEDS, need.place(), today());
        need.requireLive();
        return need;
    }

    private LocalDate today() {
        return Days.today(clock);
    }
}
