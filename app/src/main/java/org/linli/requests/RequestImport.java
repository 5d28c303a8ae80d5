package org.linli.requests;

import static org.linli.requests.RequestImportRule.AN_IMPORT_IS_TAKEN_BACK_BEFORE_WORK_BEGINS;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.linli.imports.Ground;
import org.linli.imports.ImportId;
import org.linli.imports.ImportPass;
import org.linli.imports.ImportSetting;
import org.linli.imports.ImportTarget;
import org.linli.imports.Stored;
import org.linli.places.Places;
import org.linli.shared.Actor;
import org.linli.shared.Right;
import org.linli.sheets.Field;
import org.linli.ui.Choice;
import org.linli.ui.Ui;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// Concerns from other systems: hotlines, mailboxes, the lists that a committee kept by hand.
@Component
@Order(10)
class RequestImport implements ImportTarget<ImportedRequest> {

    private final ImportedRequests imported;
    private final Categories categories;
    private final Places places;

    RequestImport(ImportedRequests imported, Categories categories, Places places) {
        this.imported = imported;
        this.categories = categories;
        this.places = places;
    }

    @Override
    public String name() {
        return "concerns";
    }

    @Override
    public String words() {
        return "requests.import";
    }

    @Override
    public String see(ImportId sheet, Ui ui) {
        return "/requests?import=" + sheet;
    }

    @Override
    public String waiting(ImportId sheet) {
        return "/requests?import=" + sheet + "&suggested=all";
    }

    @Override
    public Right right() {
        return Right.TAKE_REQUESTS;
    }

    @Override
    public List<Field> fields() {
        return RequestFields.ALL;
    }

    @Override
    public List<Ground> grounds(Actor actor, LocalDate day) {
        return places.importGrounds(actor, right(), day);
    }

    @Override
    public List<Choice> meanings(String field, Ui ui) {
        return switch (field) {
            case "category" ->
                categories.list().stream()
                        .map(c -> new Choice(
                                c.code(), (c.parent() == null ? "" : "　") + c.name(ui.english()) + " " + c.code()))
                        .toList();
            case "status" ->
                ImportedStates.ALL.stream()
                        .map(state -> new Choice(state.name(), ui.text("requests.import.state", state)))
                        .toList();
            case "channel" ->
                ImportedChannels.ALL.stream()
                        .map(channel -> new Choice(channel.name(), ui.text("requests.channel", channel)))
                        .toList();
            default -> List.of();
        };
    }

    @Override
    public Set<String> askedOnce() {
        return Set.of("channel");
    }

    @Override
    public String guess(String field, String label) {
        return switch (field) {
            case "category" -> CategoryGuess.of(label, categories.list());
            case "status" -> ImportedStates.guess(label).map(Enum::name).orElse("");
            case "channel" -> ImportedChannels.guess(label).map(Enum::name).orElse("");
            default -> "";
        };
    }

    @Override
    public ImportPass<ImportedRequest> pass(ImportSetting setting) {
        var ground = places.get(setting.place().place());
        Set<String> known = categories.list().stream().map(Category::code).collect(Collectors.toSet());
        return new RequestPass(setting, ground, new PlaceWords(places.within(setting.place())), known, imported);
    }

    @Override
    public Stored undo(ImportSetting setting) {
        int begun = imported.workedOn(setting.id());
        AN_IMPORT_IS_TAKEN_BACK_BEFORE_WORK_BEGINS.requireAt("", begun == 0, begun);
        return imported.withdraw(setting);
    }
}
