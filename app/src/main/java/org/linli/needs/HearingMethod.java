package org.linli.needs;

import java.util.List;
import org.linli.requests.Channel;

/// One way in which a subdistrict hears people.
///
/// @param number 1 to 12
/// @param about how it is done
/// @param hard what is hard about it, plainly
/// @param channels the ways in of concerns that are this one
/// @param kinds evidence that is found this way, where nothing else is said
public record HearingMethod(
        int number, String name, String about, String hard, List<Channel> channels, List<EvidenceKind> kinds) {

    /// As many as a subdistrict may have.
    public static final int MOST = 12;

    public HearingMethod {
        channels = List.copyOf(channels);
        kinds = List.copyOf(kinds);
    }
}
