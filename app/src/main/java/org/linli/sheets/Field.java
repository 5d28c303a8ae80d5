package org.linli.sheets;

import java.util.List;

/// Something that a room wants to know from a sheet.
///
/// @param name as the room's code knows it
/// @param required whether a row without it is faulty
/// @param headers what people write above such a column, Chinese and English
public record Field(String name, boolean required, Shape shape, List<String> headers) {

    /// What the values of a column look like.
    public enum Shape {
        DATE,
        PHONE,
        NUMBER,
        /// A degree of latitude or longitude.
        POSITION,
        /// Sentences.
        LONG_TEXT,
        SHORT_TEXT
    }

    public Field {
        headers = List.copyOf(headers);
    }
}
