package org.linli.ui;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.BeanUtils;
import org.springframework.core.convert.TypeDescriptor;
import org.springframework.core.convert.converter.ConditionalGenericConverter;
import org.springframework.util.ClassUtils;

/// Reads from an address which thing it is about: a controller of `/meetings/{id}` asks for a `MeetingId`.
final class IdInAddress implements ConditionalGenericConverter {

    @Override
    public Set<ConvertiblePair> getConvertibleTypes() {
        return Set.of(new ConvertiblePair(String.class, Record.class));
    }

    @Override
    public boolean matches(TypeDescriptor text, TypeDescriptor id) {
        return id.getType().getSimpleName().endsWith("Id") && ClassUtils.hasConstructor(id.getType(), long.class);
    }

    @Override
    public Object convert(@Nullable Object text, TypeDescriptor from, TypeDescriptor id) {
        var named = ClassUtils.getConstructorIfAvailable(id.getType(), long.class);
        if (named == null) throw new IllegalArgumentException(id + " is not named by a number");
        return BeanUtils.instantiateClass(named, Long.valueOf(String.valueOf(text)));
    }
}
