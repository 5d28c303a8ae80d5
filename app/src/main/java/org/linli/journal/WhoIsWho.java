package org.linli.journal;

import java.util.List;
import org.linli.shared.AccountId;

/// Knows whose accounts are meant by a name. The journal keeps numbers; the room that knows people finds them.
public interface WhoIsWho {

    /// All accounts whose name contains the words; few of them.
    List<AccountId> called(String words);
}
