package org.linli.journal;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.linli.shared.AccountId;

/// Knows whose accounts are meant by a name. The journal keeps numbers; the room that knows people finds them.
public interface WhoIsWho {

    /// All accounts whose name contains the words; few of them.
    List<AccountId> called(String words);

    /// What each of these accounts is called; none for a number that no account has.
    Map<AccountId, String> names(Collection<AccountId> accounts);
}
