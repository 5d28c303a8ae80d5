package org.linli.ui;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.core.convert.TypeDescriptor;
import org.springframework.core.convert.converter.GenericConverter;

/// Reads the numbers that a controller asks a form for as people type them, also in figures as wide as a character.
final class NumberInForm implements GenericConverter {

    @Override
    public Set<ConvertiblePair> getConvertibleTypes() {
        return Set.of(new ConvertiblePair(String.class, Integer.class), new ConvertiblePair(String.class, Long.class));
    }

    /// @return none where nothing was typed
    @Override
    public @Nullable Object convert(@Nullable Object typed, TypeDescriptor from, TypeDescriptor number) {
        var figures = TypedNumber.plain(String.valueOf(typed));
        if (figures.isEmpty()) return null;
        if (number.getObjectType() == Long.class) return Long.valueOf(figures);
        return Integer.valueOf(figures);
    }
}
