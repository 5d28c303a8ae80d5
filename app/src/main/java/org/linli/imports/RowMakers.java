package org.linli.imports;

import java.util.HashSet;
import java.util.List;
import org.linli.sheets.Field;
import org.springframework.stereotype.Component;

/// Makes the [RowMaker] of a sheet, which has to look at whole columns first.
@Component
class RowMakers {

    /// A day beyond the twelfth before a month: such a column writes days first.
    private static final String DAY_FIRST = "^(1[3-9]|2[0-9]|3[01])[-/.][0-9]{1,2}[-/.][0-9]{4}";

    private final Lines lines;

    RowMakers(Lines lines) {
        this.lines = lines;
    }

    RowMaker of(SheetImport sheet, List<Field> fields) {
        var dayFirst = new HashSet<String>();
        for (var field : fields) {
            int column = sheet.sheet().column(field.name());
            if (field.shape() == Field.Shape.DATE && column >= 0 && lines.anyMatches(sheet.id(), column, DAY_FIRST))
                dayFirst.add(field.name());
        }
        return new RowMaker(sheet, fields, dayFirst);
    }
}
