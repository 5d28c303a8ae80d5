package org.linli.imports;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// Sheets written by hand, with what no library writes willingly.
final class Xlsx {

    private Xlsx() {}

    /// A cell that holds a formula, with the value it had when it was saved.
    static String formula(String formula, String value) {
        return "=" + formula + "\u0000" + value;
    }

    /// @param sheets rows of cells; an empty text is no cell
    @SafeVarargs
    static Path write(Path file, String merged, List<List<String>>... sheets) throws IOException {
        try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
            var types = new StringBuilder();
            var names = new StringBuilder();
            var relations = new StringBuilder();
            for (int i = 1; i <= sheets.length; i++) {
                types.append(
                        "<Override PartName=\"/xl/worksheets/sheet%d.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml\"/>"
                                .formatted(i));
                names.append("<sheet name=\"S%d\" sheetId=\"%d\" r:id=\"r%d\"/>".formatted(i, i, i));
                relations.append(
                        "<Relationship Id=\"r%d\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet\" Target=\"worksheets/sheet%d.xml\"/>"
                                .formatted(i, i));
                entry(zip, "xl/worksheets/sheet" + i + ".xml", sheet(sheets[i - 1], merged));
            }
            entry(zip, "[Content_Types].xml", """
                    <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>%s</Types>
                    """.formatted(types));
            entry(zip, "_rels/.rels", """
                    <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.xml"/></Relationships>
                    """);
            entry(zip, "xl/workbook.xml", """
                    <workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets>%s</sheets></workbook>
                    """.formatted(names));
            entry(zip, "xl/_rels/workbook.xml.rels", """
                    <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">%s</Relationships>
                    """.formatted(relations));
        }
        return file;
    }

    private static String sheet(List<List<String>> rows, String merged) {
        var xml = new StringBuilder(
                "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>");
        for (int row = 0; row < rows.size(); row++) {
            xml.append("<row r=\"%d\">".formatted(row + 1));
            for (int column = 0; column < rows.get(row).size(); column++)
                xml.append(cell(row, column, rows.get(row).get(column)));
            xml.append("</row>");
        }
        xml.append("</sheetData>");
        if (!merged.isEmpty())
            xml.append("<mergeCells count=\"1\"><mergeCell ref=\"%s\"/></mergeCells>".formatted(merged));
        return xml.append("</worksheet>").toString();
    }

    private static String cell(int row, int column, String text) {
        if (text.isEmpty()) return "";
        var name = letters(column) + (row + 1);
        if (text.startsWith("=") && text.contains("\u0000")) {
            var parts = text.substring(1).split("\u0000", -1);
            return "<c r=\"%s\" t=\"str\"><f>%s</f><v>%s</v></c>".formatted(name, parts[0], parts[1]);
        }
        return "<c r=\"%s\" t=\"inlineStr\"><is><t>%s</t></is></c>".formatted(name, text);
    }

    private static String letters(int column) {
        return (column < 26 ? "" : letters(column / 26 - 1)) + (char) ('A' + column % 26);
    }

    private static void entry(ZipOutputStream zip, String name, String text) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(text.strip().getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }
}
