package org.linli.sheets;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hssf.eventusermodel.AbortableHSSFListener;
import org.apache.poi.hssf.eventusermodel.FormatTrackingHSSFListener;
import org.apache.poi.hssf.eventusermodel.HSSFEventFactory;
import org.apache.poi.hssf.eventusermodel.HSSFRequest;
import org.apache.poi.hssf.eventusermodel.HSSFUserException;
import org.apache.poi.hssf.record.BOFRecord;
import org.apache.poi.hssf.record.BoolErrRecord;
import org.apache.poi.hssf.record.CellValueRecordInterface;
import org.apache.poi.hssf.record.EOFRecord;
import org.apache.poi.hssf.record.FormulaRecord;
import org.apache.poi.hssf.record.LabelRecord;
import org.apache.poi.hssf.record.LabelSSTRecord;
import org.apache.poi.hssf.record.NumberRecord;
import org.apache.poi.hssf.record.Record;
import org.apache.poi.hssf.record.SSTRecord;
import org.apache.poi.hssf.record.StringRecord;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.DateUtil;
import org.jspecify.annotations.Nullable;
import org.linli.shared.RuleBroken;

/// Rows of a sheet of the years before 2007, record by record.
final class XlsRows extends AbortableHSSFListener {

    private static final short ENOUGH = 1;

    private final RowReader reader;
    private final FormatTrackingHSSFListener formats = new FormatTrackingHSSFListener(_ -> {});
    private final List<SheetCell> cells = new ArrayList<>();
    private @Nullable SSTRecord texts;
    private @Nullable FormulaRecord awaited;
    private int row = -1;
    private boolean any;

    private XlsRows(RowReader reader) {
        this.reader = reader;
    }

    static void read(Path path, RowReader reader) throws IOException {
        try (var file = new POIFSFileSystem(path.toFile(), true)) {
            var request = new HSSFRequest();
            request.addListenerForAllRecords(new XlsRows(reader));
            new HSSFEventFactory().abortableProcessWorkbookEvents(request, file);
        } catch (EncryptedDocumentException e) {
            throw new RuleBroken(SheetRule.A_PROTECTED_SHEET_IS_OPENED_WITHOUT_ITS_PASSWORD_FIRST, "file");
        } catch (HSSFUserException | IllegalArgumentException | IllegalStateException e) {
            throw new IOException(e);
        }
    }

    @Override
    public short abortableProcessRecord(Record record) {
        formats.processRecord(record);
        if (record instanceof SSTRecord shared) texts = shared;
        if (record instanceof BOFRecord) row = -1;
        if (record instanceof EOFRecord) return (!flush() || any) ? ENOUGH : 0;
        if (record instanceof StringRecord string && awaited != null) {
            add(awaited, SheetCell.Kind.TEXT, string.getString(), true);
            awaited = null;
        }
        if (!(record instanceof CellValueRecordInterface cell)) return 0;
        if (cell.getRow() != row && !flush()) return ENOUGH;
        row = cell.getRow();
        value(record, cell);
        return 0;
    }

    private void value(Record record, CellValueRecordInterface cell) {
        switch (record) {
            case LabelSSTRecord label
            when texts != null ->
                add(
                        cell,
                        SheetCell.Kind.TEXT,
                        texts.getString(label.getSSTIndex()).getString(),
                        false);
            case LabelRecord label -> add(cell, SheetCell.Kind.TEXT, label.getValue(), false);
            case NumberRecord number -> number(cell, number.getValue(), false);
            case BoolErrRecord flag
            when flag.isBoolean() ->
                add(cell, SheetCell.Kind.BOOLEAN, flag.getBooleanValue() ? "TRUE" : "FALSE", false);
            case BoolErrRecord _ -> add(cell, SheetCell.Kind.ERROR, "#ERROR", false);
            case FormulaRecord formula when formula.hasCachedResultString() -> awaited = formula;
            case FormulaRecord formula -> number(cell, formula.getValue(), true);
            default -> {}
        }
    }

    private void number(CellValueRecordInterface cell, double value, boolean formula) {
        if (Double.isNaN(value)) return;
        var isDate = DateUtil.isADateFormat(formats.getFormatIndex(cell), formats.getFormatString(cell));
        var moment = isDate ? ExcelDates.moment(value) : null;
        if (moment == null) add(cell, SheetCell.Kind.NUMBER, ExcelDates.plain(BigDecimal.valueOf(value)), formula);
        else cells.add(new SheetCell(cell.getColumn(), SheetCell.Kind.DATE, ExcelDates.text(moment), moment, formula));
    }

    private void add(CellValueRecordInterface cell, SheetCell.Kind kind, String text, boolean formula) {
        var clean = CleanText.of(text);
        if (!clean.isEmpty()) cells.add(new SheetCell(cell.getColumn(), kind, clean, null, formula));
    }

    private boolean flush() {
        if (cells.isEmpty()) return true;
        any = true;
        var more = reader.row(new SheetRow(row + 1, cells));
        cells.clear();
        return more;
    }
}
