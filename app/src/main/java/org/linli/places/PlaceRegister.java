package org.linli.places;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.linli.journal.Change;
import org.linli.journal.Journal;
import org.linli.shared.Actor;
import org.linli.shared.Days;
import org.linli.shared.PlaceId;
import org.linli.shared.PlacePath;
import org.linli.shared.Right;
import org.linli.shared.Stale;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// What may be done with places: entered, renamed, described, moved, ended, and whose what is there.
@Service
@Transactional
public class PlaceRegister {

    private final PlaceTable table;
    private final PlaceBooks books;
    private final Boundaries boundaries;
    private final ShapeTable shapes;
    private final Journal journal;
    private final Clock clock;

    PlaceRegister(
            PlaceTable table,
            PlaceBooks books,
            Boundaries boundaries,
            ShapeTable shapes,
            Journal journal,
            Clock clock) {
        this.table = table;
        this.books = books;
        this.boundaries = boundaries;
        this.shapes = shapes;
        this.journal = journal;
        this.clock = clock;
    }

    /// Enters a place below its parent. A subdistrict has none and needs the right everywhere.
    public PlaceId create(NewPlace place, Actor actor) {
        return createAll(place.parent(), List.of(new PlannedPlace(place, null, List.of())), actor)
                .getFirst();
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
        owner.owner().reach().check();
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
        actor.require(Right.EDIT_PLACES, path, Days.today(clock));
    }

    private SpokenName stem(@Nullable PlaceRow parent) {
        if (parent == null || parent.kind() == PlaceKind.SUBDISTRICT) return SpokenName.NONE;
        if (parent.kind() != PlaceKind.GRID) return parent.spoken();
        var above = parent.parent();
        return above == null ? SpokenName.NONE : stem(table.get(above));
    }
}
