package org.linli.imports;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.linli.shared.AccountId;
import org.linli.shared.Actor;
import org.linli.shared.PlacePath;

/// One sheet on its way in.
///
/// @param target the name of what is loaded
/// @param source what the sheet's own numbers belong to; empty if nothing was said
/// @param by who loads it
public record SheetImport(
        ImportId id,
        String target,
        Ground ground,
        String source,
        Sheet sheet,
        Map<String, Map<String, String>> meanings,
        ImportState state,
        ImportMode mode,
        Tally tally,
        String failure,
        AccountId account,
        String by,
        Instant created,
        @Nullable Instant started) {

    public PlacePath place() {
        return ground.place();
    }

    /// What is known of the file.
    ///
    /// @param rows that hold something, the one with the names of the columns among them
    /// @param width how many columns
    /// @param data rows below the names of the columns; 0 until these are known
    /// @param headerRow number of the row with the names of the columns; 0 if there is none
    /// @param layout the same for every sheet with these names
    /// @param fields what each column holds, in their order; empty where it is left out
    public record Sheet(
            String fileName, int rows, int width, int data, int headerRow, String layout, List<String> fields) {

        public Sheet {
            fields = List.copyOf(fields);
        }

        public int column(String field) {
            return fields.indexOf(field);
        }
    }

    /// What became of the rows so far.
    ///
    /// @param faulty rows that cannot be taken
    /// @param noted rows that are taken, but something has to be said
    /// @param position number of the last row that is done
    /// @param restarts how often the program was interrupted at it
    /// @param resumedAt how many rows were in when it came back the last time
    public record Tally(
            int faulty,
            int noted,
            int position,
            int done,
            int added,
            int already,
            int restarts,
            @Nullable Integer resumedAt) {}

    public SheetImport {
        meanings = Map.copyOf(meanings);
    }

    /// Who loads it, as the journal names them; without the rights, which were asked for when it was
    /// started.
    Actor actor() {
        return new Actor(account, null, by, List.of());
    }

    ImportSetting setting() {
        return new ImportSetting(id, place(), source, actor(), started == null ? created : started);
    }

    /// Where corrections are remembered: in the subdistrict.
    String home() {
        var steps = place().steps();
        return steps.isEmpty()
                ? place().value()
                : PlacePath.ALL.child(steps.getFirst()).value();
    }
}
