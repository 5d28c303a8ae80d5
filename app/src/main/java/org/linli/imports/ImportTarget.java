package org.linli.imports;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.linli.shared.Actor;
import org.linli.shared.Right;
import org.linli.sheets.Field;
import org.linli.ui.Choice;
import org.linli.ui.Ui;

/// Something that can be loaded from a spreadsheet: a room offers one bean for each kind of thing.
///
/// The room also owns the words, all below [#words]: `.title` (what is loaded: "Concerns"), `.about`
/// (one sentence), `.field.<name>` for every field, `.example.<name>` with the cells of the example file
/// under that field, separated by `|` (an empty one leaves the field out of the example), `.done` ("{0}
/// concerns were added").
///
/// @param <R> what a row becomes before it is stored
public interface ImportTarget<R> {

    /// One plain word, part of addresses: `concerns`, `places`.
    String name();

    /// The beginning of the keys of its words: `requests.import`.
    String words();

    /// What is loaded, for the reader.
    default String title(Ui ui) {
        return ui.text(words() + ".title");
    }

    /// One sentence about it.
    default String about(Ui ui) {
        return ui.text(words() + ".about");
    }

    /// What a field is called.
    default String label(String field, Ui ui) {
        return ui.text(words() + ".field." + field);
    }

    /// What stands under a field in the example file; empty if the field is left out of it.
    default List<String> example(String field, Ui ui) {
        var cells = ui.text(words() + ".example." + field);
        return cells.isEmpty() ? List.of() : List.of(cells.split("\\|", -1));
    }

    /// What somebody must be allowed to do in the place, besides the right to import there.
    Right right();

    /// What a sheet may say, with the names that people write above such columns.
    List<Field> fields();

    /// Where the actor may load into, widest first.
    List<Ground> grounds(Actor actor, LocalDate day);

    /// What the labels of a field may mean here, if they are other people's words for a list of ours.
    /// The loader says once what each label means; [ImportRow#text] then gives the value of the choice,
    /// empty where it was left open.
    ///
    /// @return empty if the texts of the field are taken as they are
    default List<Choice> meanings(String field, Ui ui) {
        return List.of();
    }

    /// Fields with [#meanings] that are asked for once, for all rows, where the sheet has no column for them.
    default Set<String> askedOnce() {
        return Set.of();
    }

    /// What a label nobody has explained yet probably means.
    ///
    /// @return the value of one of the [#meanings]; empty if nothing speaks for any
    default String guess(String field, String label) {
        return "";
    }

    /// Whether a row may refer to rows above it: then all are checked again when one is corrected.
    default boolean rowsReferToOthers() {
        return false;
    }

    /// For one reading of a whole sheet, from the first row to the last.
    ImportPass<R> pass(ImportSetting setting);

    /// Where what came with the sheet is seen.
    default String see(ImportId sheet, Ui ui) {
        return ui.text(words() + ".see");
    }

    /// Where what came with it waits for a person to decide; empty where nothing does. The word for it is `.waiting`.
    default String waiting(ImportId sheet) {
        return "";
    }

    /// Takes back what an import added, in the caller's transaction, and says what happened by its
    /// result. Throws a [org.linli.shared.RuleBroken] that says why, if something of it was worked on
    /// since.
    Stored undo(ImportSetting setting);
}
