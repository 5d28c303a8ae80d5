package org.linli.testing;

import java.time.LocalDate;
import java.util.List;
import org.linli.shared.AccountId;
import org.linli.shared.Actor;
import org.linli.shared.Grant;
import org.linli.shared.Period;
import org.linli.shared.PlacePath;
import org.linli.shared.Role;

/// Somebody who acts without having logged in: for tests of what a role may do in a place.
public final class Colleague {

    private static final AccountId ACCOUNT = new AccountId(1001);
    private static final Period ALWAYS = Period.since(LocalDate.EPOCH);

    private Colleague() {}

    public static Actor actor(Role role, PlacePath place) {
        return new Actor(ACCOUNT, null, "李慧敏", List.of(new Grant(role, place, ALWAYS)));
    }
}
