package org.linli.imports;

import java.util.List;
import org.linli.shared.LinliEvent;
import org.linli.shared.Rule;

/// What became of some rows.
///
/// @param added how many things are new
/// @param already how many were there from an earlier sheet
/// @param refused rows that could not be stored after all
/// @param events for the journal, in order
public record Stored(int added, int already, List<Refused> refused, List<LinliEvent> events) {

    /// A row that could not be stored.
    ///
    /// @param row its number in the sheet
    /// @param field that the sentence belongs to; empty if to none
    public record Refused(int row, String field, Rule rule, List<Object> values) {

        public Refused {
            values = List.copyOf(values);
        }
    }

    public Stored {
        refused = List.copyOf(refused);
        events = List.copyOf(events);
    }
}
