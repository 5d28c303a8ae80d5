package org.linli.places;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.linli.journal.Change;
import org.linli.journal.Journal;
import org.linli.shared.Actor;
import org.linli.shared.PlaceId;
import org.linli.shared.PlacePath;
import org.linli.shared.Right;
import org.linli.shared.Stale;
import org.linli.ui.Ui;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// What the application may know and do about places.
@Service
@Transactional
public class Places {

    private final PlaceTable table;
    private final PlaceSearch search;
    private final PlaceLevels levels;
    private final PlaceBooks books;
    private final Boundaries boundaries;
    private final ShapeTable shapes;
    private final Journal journal;
    private final Clock clock;

    Places(
            PlaceTable table,
            PlaceSearch search,
            PlaceLevels levels,
            PlaceBooks books,
            Boundaries boundaries,
            ShapeTable shapes,
            Journal journal,
            Clock clock) {
        this.table = table;
        this.search = search;
        this.levels = levels;
        this.books = books;
        this.boundaries = boundaries;
        this.shapes = shapes;
        this.journal = journal;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public PlaceSummary get(PlaceId id) {
        return table.get(id).summary();
    }

    @Transactional(readOnly = true)
    public Optional<PlaceSummary> find(PlaceId id) {
        return table.find(id).map(PlaceRow::summary);
    }

    /// Those that still exist, in the order people count them.
    @Transactional(readOnly = true)
    public List<PlaceSummary> children(PlaceId id) {
        return table.children(id).stream().map(PlaceRow::summary).toList();
    }

    /// Those that still exist one and two steps below, by name.
    @Transactional(readOnly = true)
    public List<PlaceSummary> near(PlaceId id) {
        return table.near(id).stream().map(PlaceRow::summary).toList();
    }

    /// Everything that still exists there, the place itself among it, outermost first.
    @Transactional(readOnly = true)
    public List<PlaceSummary> within(PlacePath path) {
        return table.living(path).stream().map(PlaceRow::summary).toList();
    }

    /// How many households are known to live in each place there that has been counted.
    @Transactional(readOnly = true)
    public Map<PlaceId, Integer> households(PlacePath path) {
        return table.households(path);
    }

    /// What people find inside, without the grids between.
    @Transactional(readOnly = true)
    public List<PlaceSummary> inside(PlaceId id) {
        return levels.inside(id).stream().map(Picker.Offer::place).toList();
    }

    /// The roots of all trees, by name.
    @Transactional(readOnly = true)
    public List<PlaceSummary> subdistricts() {
        return table.roots().stream().map(PlaceRow::summary).toList();
    }

    /// By name, full name, English name, pinyin or initials: `gwy3` finds 工务院 3号楼.
    @Transactional(readOnly = true)
    public List<PlaceSummary> search(String words, PlacePath within, int limit) {
        return search.find(words, within, limit);
    }

    /// Who owns the item there on that day: the answer of the place itself, else of the nearest above. Empty if nobody
    /// has ever asked, which is not the same as [Standing#NOBODY].
    @Transactional(readOnly = true)
    public Optional<BoundaryOwner> responsible(PlaceId id, BoundaryItem item, LocalDate day) {
        return boundaries.find(table.get(id), item, day);
    }

    @Transactional(readOnly = true)
    public PlaceDetails details(PlaceId id) {
        return books.details(id);
    }

    /// Who owns what there on that day, for all items that anybody has ever asked about; answers of places above count.
    @Transactional(readOnly = true)
    public List<BoundaryOwner> boundaries(PlaceId id, LocalDate day) {
        return boundaries.all(table.get(id), day);
    }

    /// What was noted at the place itself, the latest first.
    @Transactional(readOnly = true)
    public List<BoundaryOwner> boundaryHistory(PlaceId id) {
        return boundaries.history(table.get(id));
    }

    /// Enters a place below its parent. A subdistrict has none and needs the right everywhere.
    public PlaceId create(NewPlace place, Actor actor) {
        var parentId = place.parent();
        var parent = parentId == null ? null : table.lock(parentId);
        allow(actor, parent == null ? PlacePath.ALL : parent.path());
        PlaceRule.A_PLACE_FITS_BELOW_ITS_PARENT.requireAt(
                "kind",
                parent == null
                        ? place.kind() == PlaceKind.SUBDISTRICT
                        : parent.kind().children().contains(place.kind()));
        PlaceRule.ONLY_WHAT_STILL_EXISTS_CHANGES.require(parent == null || parent.exists());
        var id = table.draw(1).getFirst();
        PlaceNames.check(place.name(), place.nameEn());
        PlaceRule.SIBLINGS_HAVE_DIFFERENT_NAMES.requireAt("name", !table.hasSibling(parentId, place.name(), id));
        var subdistrict = parent == null ? id : parent.subdistrict();
        PlaceRule.A_CODE_IS_USED_ONCE.requireAt(
                "code", place.code().isEmpty() || !table.hasCode(subdistrict, place.code()));
        var area = place.areaCode();
        PlaceRule.AN_AREA_CODE_HAS_TWELVE_DIGITS_AND_A_YEAR.requireAt(
                "areaCode", area == null || (place.kind().hasAreaCode() && area.isPlausible()));
        var path = (parent == null ? PlacePath.ALL : parent.path()).child(id);
        var spoken = stem(parent).child(place.name(), place.nameEn());
        place.facts().check();
        table.insert(List.of(new PlacedPlace(id, subdistrict, path, (int) (id.value() % 1_000_000), place, spoken)));
        journal.record(new PlaceEvent.PlaceCreated(id, path, place.kind(), place.name()), actor, "");
        return id;
    }

    /// Enters many places at once, each with what lies in it and its outline on the plan; all or none.
    ///
    /// @param parentId none for subdistricts, which need the right everywhere
    /// @return their numbers, each followed by those inside it
    public List<PlaceId> createAll(@Nullable PlaceId parentId, List<PlannedPlace> planned, Actor actor) {
        var parent = parentId == null ? null : table.lock(parentId);
        allow(actor, parent == null ? PlacePath.ALL : parent.path());
        PlaceRule.ONLY_WHAT_STILL_EXISTS_CHANGES.require(parent == null || parent.exists());
        var settling = new Settling(
                table.draw(planned.stream().mapToInt(PlannedPlace::size).sum()));
        settling.settle(parent, stem(parent), planned);
        for (var place : planned)
            PlaceRule.SIBLINGS_HAVE_DIFFERENT_NAMES.requireAt(
                    "name", !table.hasSibling(parentId, place.place().name(), new PlaceId(0)));
        if (parent != null)
            for (var code : settling.codes())
                PlaceRule.A_CODE_IS_USED_ONCE.requireAt("code", !table.hasCode(parent.subdistrict(), code));
        table.insert(settling.placed());
        shapes.insert(settling.outlines());
        journal.recordAll(settling.placed().stream()
                .map(p -> new Change(
                        new PlaceEvent.PlaceCreated(
                                p.id(), p.path(), p.place().kind(), p.place().name()),
                        actor,
                        ""))
                .toList());
        return settling.placed().stream().map(PlacedPlace::id).toList();
    }

    public void rename(PlaceId id, String name, String nameEn, Actor actor, String reason) {
        var place = change(id, actor);
        PlaceNames.check(name.strip(), nameEn.strip());
        PlaceRule.SIBLINGS_HAVE_DIFFERENT_NAMES.requireAt("name", !table.hasSibling(place.parent(), name.strip(), id));
        var parent = place.parent();
        var spoken = stem(parent == null ? null : table.get(parent)).child(name.strip(), nameEn.strip());
        table.rename(place, name.strip(), nameEn.strip());
        table.respell(place, spoken);
        journal.record(new PlaceEvent.PlaceRenamed(id, place.path(), place.name(), name.strip()), actor, reason);
    }

    /// Writes anew what is known of a place.
    ///
    /// @param version of the page on which it was changed
    /// @throws Stale if somebody else has changed it since
    public void describe(
            PlaceId id,
            int version,
            String code,
            @Nullable AreaCode area,
            PlaceFacts facts,
            Actor actor,
            String reason) {
        var place = change(id, actor);
        if (place.version() != version) throw new Stale("place:" + id, place.version());
        PlaceRule.A_CODE_IS_USED_ONCE.requireAt(
                "code", code.isEmpty() || code.equals(place.code()) || !table.hasCode(place.subdistrict(), code));
        PlaceRule.AN_AREA_CODE_HAS_TWELVE_DIGITS_AND_A_YEAR.requireAt(
                "areaCode", area == null || (place.kind().hasAreaCode() && area.isPlausible()));
        facts.check();
        books.describe(id, code, area, facts);
        journal.record(new PlaceEvent.PlaceDescribed(id, place.path()), actor, reason);
    }

    /// Changes places with the sibling before it, or after it; at the end of the row nothing happens.
    public void move(PlaceId id, boolean up, Actor actor) {
        var place = change(id, actor);
        var parent = place.parent();
        if (parent == null) return;
        var siblings = new ArrayList<>(
                table.children(parent).stream().map(PlaceRow::id).toList());
        int from = siblings.indexOf(id);
        int to = from + (up ? -1 : 1);
        if (to < 0 || to >= siblings.size()) return;
        Collections.swap(siblings, from, to);
        books.order(siblings);
        journal.record(new PlaceEvent.PlaceMoved(id, place.path(), up), actor, "");
    }

    /// Ends a place and everything in it; nothing is deleted.
    public void end(PlaceId id, LocalDate until, Actor actor, String reason) {
        var place = change(id, actor);
        PlaceRule.A_PLACE_ENDS_AFTER_IT_BEGAN.requireAt(
                "until", !until.isBefore(place.period().from()));
        table.end(place.path(), until);
        journal.record(new PlaceEvent.PlaceEnded(id, place.path(), until), actor, reason);
    }

    /// Notes who owns an item from a day on; the answer before it ends on that day.
    public void setBoundary(BoundaryOwner owner, Actor actor, String reason) {
        var place = change(owner.place(), actor);
        PlaceRule.AN_OWNER_IS_NAMED.requireAt(
                "owner", (owner.standing() == Standing.OWNED) != owner.name().isBlank());
        PlaceRule.AN_ANSWER_BEGINS_AFTER_THE_PRESENT_ONE.requireAt(
                "from",
                boundaries
                        .since(place, owner.item())
                        .map(since -> !owner.period().from().isBefore(since))
                        .orElse(true));
        boundaries.set(place, owner);
        journal.record(
                new PlaceEvent.BoundarySet(
                        place.id(),
                        place.path(),
                        owner.item(),
                        owner.standing(),
                        owner.name(),
                        owner.period().from()),
                actor,
                reason);
    }

    private PlaceRow change(PlaceId id, Actor actor) {
        var place = table.lock(id);
        allow(actor, place.path());
        PlaceRule.ONLY_WHAT_STILL_EXISTS_CHANGES.require(place.exists());
        return place;
    }

    private void allow(Actor actor, PlacePath path) {
        actor.require(Right.EDIT_PLACES, path, Ui.today(clock));
    }

    private SpokenName stem(@Nullable PlaceRow parent) {
        if (parent == null || parent.kind() == PlaceKind.SUBDISTRICT) return SpokenName.NONE;
        if (parent.kind() != PlaceKind.GRID) return parent.spoken();
        var above = parent.parent();
        return above == null ? SpokenName.NONE : stem(table.get(above));
    }
}
