package org.linli.places;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.linli.imports.Ground;
import org.linli.shared.Actor;
import org.linli.shared.PlaceId;
import org.linli.shared.PlacePath;
import org.linli.shared.Right;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// What the application may know about places.
@Service
@Transactional(readOnly = true)
public class Places {

    private final PlaceTable table;
    private final PlaceSearch search;
    private final PlaceLevels levels;
    private final PlaceBooks books;
    private final Boundaries boundaries;

    Places(PlaceTable table, PlaceSearch search, PlaceLevels levels, PlaceBooks books, Boundaries boundaries) {
        this.table = table;
        this.search = search;
        this.levels = levels;
        this.books = books;
        this.boundaries = boundaries;
    }

    public PlaceSummary get(PlaceId id) {
        return table.get(id).summary();
    }

    public Optional<PlaceSummary> find(PlaceId id) {
        return table.find(id).map(PlaceRow::summary);
    }

    /// Those that still exist, in the order people count them.
    public List<PlaceSummary> children(PlaceId id) {
        return table.children(id).stream().map(PlaceRow::summary).toList();
    }

    /// Those that still exist one and two steps below, by name.
    public List<PlaceSummary> near(PlaceId id) {
        return table.near(id).stream().map(PlaceRow::summary).toList();
    }

    /// Everything that still exists there, the place itself among it, outermost first.
    public List<PlaceSummary> within(PlacePath path) {
        return table.living(path).stream().map(PlaceRow::summary).toList();
    }

    /// How many households are known to live in each place there that has been counted.
    public Map<PlaceId, Integer> households(PlacePath path) {
        return table.households(path);
    }

    /// What people find inside, without the grids between.
    public List<PlaceSummary> inside(PlaceId id) {
        return levels.inside(id).stream().map(Picker.Offer::place).toList();
    }

    /// The roots of all trees, by name.
    public List<PlaceSummary> subdistricts() {
        return table.roots().stream().map(PlaceRow::summary).toList();
    }

    /// The communities of all subdistricts.
    public List<PlaceSummary> communities() {
        return subdistricts().stream()
                .flatMap(subdistrict -> children(subdistrict.id()).stream())
                .filter(place -> place.kind() == PlaceKind.COMMUNITY)
                .toList();
    }

    /// The subdistricts in which those places lie; all of them for who is at home everywhere.
    public Set<PlaceId> subdistricts(List<PlacePath> within) {
        var found = new HashSet<PlaceId>();
        for (var path : within) {
            if (path.equals(PlacePath.ALL)) subdistricts().forEach(place -> found.add(place.id()));
            else found.add(path.subdistrict());
        }
        return found;
    }

    /// Where the actor may do that: the own places, and those of the kinds in them.
    public List<PlaceSummary> grounds(Actor actor, Right right, LocalDate day, PlaceKind... kinds) {
        return actor.placesOf(right, day).stream()
                .flatMap(path -> {
                    var inside = within(path);
                    return Stream.concat(
                            inside.stream().limit(1),
                            inside.stream().filter(place -> List.of(kinds).contains(place.kind())));
                })
                .distinct()
                .toList();
    }

    /// Where the actor may load a file in, and may do by hand what it does: subdistricts and communities.
    public List<Ground> importGrounds(Actor actor, Right right, LocalDate day) {
        return actor.placesOf(Right.IMPORT, day).stream()
                .filter(path -> actor.may(right, path, day))
                .distinct()
                .flatMap(path -> within(path).stream())
                .filter(place -> place.kind() == PlaceKind.SUBDISTRICT || place.kind() == PlaceKind.COMMUNITY)
                .distinct()
                .map(place -> new Ground(
                        place.path(), place.called().zh(), place.called().en()))
                .toList();
    }

    /// By name, full name, English name, pinyin or initials: `gwy3` finds 工务院 3号楼.
    public List<PlaceSummary> search(String words, PlacePath within, int limit) {
        return search.find(words, within, limit);
    }

    /// Who owns the item there on that day: the answer of the place itself, else of the nearest above. Empty if nobody
    /// has ever asked, which is not the same as [Standing#NOBODY].
    public Optional<BoundaryOwner> responsible(PlaceId id, BoundaryItem item, LocalDate day) {
        return boundaries.find(table.get(id), item, day);
    }

    public PlaceDetails details(PlaceId id) {
        return books.details(id);
    }

    /// Who owns what there on that day, for all items that anybody has ever asked about; answers of places above count.
    public List<BoundaryOwner> boundaries(PlaceId id, LocalDate day) {
        return boundaries.all(table.get(id), day);
    }

    /// What was noted at the place itself, the latest first.
    public List<BoundaryOwner> boundaryHistory(PlaceId id) {
        return boundaries.history(table.get(id));
    }
}
