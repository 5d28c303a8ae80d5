package org.linli.imports;

/// Names one import of one sheet.
public record ImportId(long value) {

    /// As the journal names it.
    public String subject() {
        return "import:" + value;
    }

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
