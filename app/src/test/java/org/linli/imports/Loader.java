package org.linli.imports;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.linli.shared.AccountId;
import org.linli.shared.Actor;
import org.linli.shared.Grant;
import org.linli.shared.Period;
import org.linli.shared.PlacePath;
import org.linli.shared.Role;
import org.linli.ui.Ui;
import org.linli.ui.Words;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;

/// An officer who loads sheets, step by step as the pages do.
@TestComponent
public final class Loader {

    private final Imports imports;
    private final Targets targets;
    private final Running running;
    private final JdbcClient db;
    private final Ui ui;

    Loader(Imports imports, Targets targets, Running running, JdbcClient db, Words words) {
        this.imports = imports;
        this.targets = targets;
        this.running = running;
        this.db = db;
        ui = new Ui(words, Locale.SIMPLIFIED_CHINESE, Actor.PUBLIC, Instant.EPOCH);
    }

    static Actor officer(PlacePath place, AccountId account) {
        return new Actor(
                account,
                null,
                "李慧敏",
                List.of(new Grant(Role.SUBDISTRICT_OFFICER, place, Period.since(LocalDate.of(2020, 1, 1)))));
    }

    /// Uploads and takes every guess as it is, but for what is changed in the fields by column.
    SheetImport check(Path file, PlacePath place, Actor actor, UnaryOperator<List<String>> corrected) {
        var id = imports.upload("concerns", place, "", file.getFileName().toString(), file, actor);
        var sheet = imports.get(id, actor);
        imports.choose(id, corrected.apply(sheet.sheet().fields()), actor);
        imports.explain(id, guesses(imports.get(id, actor)), actor);
        return imports.get(id, actor);
    }

    private Map<String, Map<String, String>> guesses(SheetImport sheet) {
        var said = new HashMap<String, Map<String, String>>();
        var target = targets.get(sheet.target());
        for (var field : target.fields()) {
            if (target.meanings(field.name(), ui).isEmpty()) continue;
            var labels = imports.labels(sheet, field.name());
            said.put(
                    field.name(),
                    labels.keySet().stream().collect(Collectors.toMap(l -> l, l -> target.guess(field.name(), l))));
        }
        return said;
    }

    /// Starts it, and waits until it is over, whoever runs it.
    SheetImport run(ImportId id, ImportMode mode, Actor actor) {
        imports.start(id, mode, actor);
        for (var sheet = imports.get(id, actor); ; sheet = imports.get(id, actor)) {
            if (!sheet.state().isUnderWay()) return sheet;
            running.run(id);
            db.sql("select pg_advisory_xact_lock(6909296, :id)")
                    .param("id", (int) id.value())
                    .query((row, n) -> "")
                    .list();
        }
    }
}
