package org.linli.walks;

import org.jspecify.annotations.Nullable;
import org.linli.shared.AccountId;

/// Who walks along.
///
/// @param account none for residents, who need none
/// @param name as others see it
/// @param key of the address at which this walker notes findings
/// @param noted how many findings came from this walker
public record Walker(long id, WalkId walk, @Nullable AccountId account, String name, String key, int noted) {

    public static final int NAME_LIMIT = 40;

    public boolean isColleague() {
        return account != null;
    }
}
