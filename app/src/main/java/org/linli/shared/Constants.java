package org.linli.shared;

import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Constants by the names that stand in forms, addresses and files.
public final class Constants {

    private Constants() {}

    /// Empty where there is none of that name. Large and small letters count the same, for addresses use small ones.
    public static <E extends Enum<E>> Optional<E> named(Class<E> type, @Nullable String name) {
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> constant.name().equalsIgnoreCase(name))
                .findFirst();
    }
}
