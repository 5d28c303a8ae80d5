package org.linli.imports;

import java.util.List;
import java.util.Optional;
import org.linli.sheets.Columns.Proposal;

/// What the columns of a sheet probably hold.
///
/// @param headerRow number of the row with the names of the columns; 0 if there is none
/// @param layout the same for every sheet with these names; empty if there are none
/// @param headers by column; empty where nothing stands
/// @param fields by column; empty where nothing is known
/// @param proposals why a column is thought to hold its field
/// @param remembered whether somebody corrected a sheet with the same names before
public record Recognised(
        int headerRow,
        String layout,
        List<String> headers,
        List<String> fields,
        List<Proposal> proposals,
        boolean remembered) {

    public Recognised {
        headers = List.copyOf(headers);
        fields = List.copyOf(fields);
        proposals = List.copyOf(proposals);
    }

    public Optional<Proposal> proposal(int column) {
        return proposals.stream().filter(p -> p.column() == column).findFirst();
    }
}
