package org.linli.places;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.linli.imports.ImportSetting;
import org.linli.imports.Stored;
import org.linli.shared.Days;
import org.linli.shared.LinliEvent;
import org.linli.shared.Period;
import org.linli.shared.PlaceId;
import org.linli.shared.PlacePath;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Stores places from sheets. A place is known again by its code, else by its way; what is there already is not added
/// twice, and gets the facts that the row brings.
@Component
class ImportedPlaces {

    private final PlaceTable table;
    private final PlaceBooks books;
    private final JdbcClient db;

    ImportedPlaces(PlaceTable table, PlaceBooks books, JdbcClient db) {
        this.table = table;
        this.books = books;
        this.db = db;
    }

    Stored store(ImportSetting setting, PlaceRow ground, List<PlaceLine> lines) {
        return new Storing(setting, ground).store(lines);
    }

    /// Ends what the import added; what it only changed stays changed.
    Stored takeBack(ImportSetting setting) {
        var today = Days.of(setting.at());
        var added = db.sql("""
                        select id, path from places.place where import = :import and valid_until is null order by path
                        """)
                .param("import", setting.id().value())
                .query((row, number) -> Map.entry(new PlaceId(row.getLong("id")), new PlacePath(row.getString("path"))))
                .list();
        var events = new ArrayList<LinliEvent>();
        for (var place : added) {
            table.end(place.getValue(), today);
            events.add(new PlaceEvent.PlaceEnded(place.getKey(), place.getValue(), today));
        }
        return new Stored(added.size(), 0, List.of(), events);
    }

    /// One batch of rows.
    private final class Storing {

        private final ImportSetting setting;
        private final PlaceRow ground;
        private final Map<String, PlaceRow> byWay = new HashMap<>();
        private final Map<String, PlaceRow> byCode = new HashMap<>();
        private final List<PlacedPlace> added = new ArrayList<>();
        private final Set<PlaceId> fresh = new HashSet<>();
        private final List<LinliEvent> events = new ArrayList<>();

        Storing(ImportSetting setting, PlaceRow ground) {
            this.setting = setting;
            this.ground = ground;
            for (var place : table.living(ground.path())) keep(place);
        }

        Stored store(List<PlaceLine> lines) {
            int already = 0;
            var described = new ArrayList<PlaceLine>();
            for (var line : lines) {
                var known = byCode.get(line.code());
                if (line.code().isEmpty() || known == null) known = walk(line);
                if (!fresh.contains(known.id())) {
                    already++;
                    if (!line.facts().equals(PlaceFacts.NONE)) described.add(line);
                }
            }
            if (!added.isEmpty()) write();
            for (var line : described) describe(line);
            return new Stored(lines.size() - already, already, List.of(), events);
        }

        /// From the ground down; what is missing on the way is added.
        private PlaceRow walk(PlaceLine line) {
            var at = ground;
            var stem = ground.kind() == PlaceKind.SUBDISTRICT ? SpokenName.NONE : ground.spoken();
            for (int i = 0; i < line.way().size(); i++) {
                var step = line.way().get(i);
                boolean last = i == line.way().size() - 1;
                var next = byWay.get(key(at.id(), step.name()));
                if (next == null) next = add(at, stem, step, last ? line : null);
                if (next.kind().isSpoken()) stem = next.spoken();
                at = next;
            }
            return at;
        }

        private PlaceRow add(PlaceRow above, SpokenName stem, PlaceLine.Step step, @Nullable PlaceLine line) {
            var id = table.draw(1).getFirst();
            var since = Period.since(Days.of(setting.at()));
            var nameEn = line == null ? "" : line.nameEn();
            var code = line == null ? "" : line.code();
            var facts = line == null ? PlaceFacts.NONE : line.facts();
            var place = new NewPlace(above.id(), step.kind(), step.name(), nameEn, code, null, facts, since);
            var spoken = stem.child(step.name(), nameEn);
            var path = above.path().child(id);
            added.add(new PlacedPlace(id, ground.subdistrict(), path, (int) (id.value() % 1_000_000), place, spoken));
            fresh.add(id);
            events.add(new PlaceEvent.PlaceCreated(id, path, step.kind(), step.name()));
            var row = new PlaceRow(
                    id,
                    0,
                    ground.subdistrict(),
                    above.id(),
                    path,
                    step.kind(),
                    step.name(),
                    nameEn,
                    code,
                    since,
                    spoken);
            keep(row);
            return row;
        }

        private void write() {
            table.insert(added);
            db.sql("update places.place set import = :import where id in (:ids)")
                    .param("import", setting.id().value())
                    .param("ids", fresh.stream().map(PlaceId::value).toList())
                    .update();
        }

        private void describe(PlaceLine line) {
            var known = byCode.get(line.code());
            var place = line.code().isEmpty() || known == null ? walk(line) : known;
            var before = books.details(place.id());
            var facts = before.facts().with(line.facts());
            if (facts.equals(before.facts())) return;
            books.describe(place.id(), before.code(), before.areaCode(), facts);
            events.add(new PlaceEvent.PlaceDescribed(place.id(), place.path()));
        }

        private void keep(PlaceRow place) {
            var above = place.parent();
            if (above != null) byWay.put(key(above, place.name()), place);
            if (!place.code().isEmpty()) byCode.put(place.code(), place);
        }

        private static String key(PlaceId above, String name) {
            return above.value() + "/" + name;
        }
    }
}
