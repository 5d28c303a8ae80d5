package org.linli.imports;

import java.util.List;
import java.util.Optional;

/// One row of a sheet as it is kept until it is in.
///
/// @param number as the spreadsheet program shows it, from 1
/// @param cells by column; an empty text where nothing stands, and none to the right of the last one
/// @param refused whether one of the problems keeps it out
public record Line(int number, List<String> cells, List<Problem> problems, boolean refused) {

    public Line {
        cells = List.copyOf(cells);
        problems = List.copyOf(problems);
    }

    public String cell(int column) {
        return column >= 0 && column < cells.size() ? cells.get(column) : "";
    }

    public Optional<Problem> problem(String field) {
        return problems.stream()
                .filter(problem -> problem.field().equals(field))
                .max((a, b) -> Boolean.compare(a.refused(), b.refused()));
    }
}
