package org.linli.walks.web;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.linli.places.PlaceName;
import org.linli.requests.RequestId;
import org.linli.walks.FindingId;
import org.linli.walks.FindingKind;
import org.linli.walks.Verdict;
import org.linli.walks.WalkId;

/// One finding in a list.
///
/// @param photo the first of its photos; none where there is none
/// @param merged how many others found the same
public record FindingRow(
        FindingId id,
        WalkId walk,
        String walkTitle,
        LocalDate day,
        FindingKind kind,
        Verdict verdict,
        String words,
        PlaceName place,
        String detail,
        String walker,
        Instant seenAt,
        @Nullable Long photo,
        int photos,
        int merged,
        @Nullable RequestId concern) {}
