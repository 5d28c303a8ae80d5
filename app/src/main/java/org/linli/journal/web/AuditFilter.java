package org.linli.journal.web;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/// What is asked of the audit page.
///
/// @param topic key of an [org.linli.journal.AuditTopic]; `all` for everything that was ever written; empty for what is
///     kept for whoever keeps watch
/// @param who words of a name; empty for everybody
/// @param account one account; none for everybody
/// @param before only entries older than this one; 0 for the newest
public record AuditFilter(
        String topic,
        String who,
        @Nullable Long account,
        @Nullable LocalDate from,
        @Nullable LocalDate until,
        long before) {

    /// The address of the entries before that one, under the same conditions.
    public String earlier(long entry) {
        return address().queryParam("before", entry).build().encode().toUriString();
    }

    /// The address of the newest entries, under the same conditions.
    public String newest() {
        return address().build().encode().toUriString();
    }

    /// What that account did, on the same days.
    public String of(long other) {
        return new AuditFilter("all", "", other, from, until, 0).newest();
    }

    public String fromText() {
        return from == null ? "" : from.toString();
    }

    public String untilText() {
        return until == null ? "" : until.toString();
    }

    private UriComponentsBuilder address() {
        var address = UriComponentsBuilder.fromPath("/operation/audit");
        if (!topic.isEmpty()) address.queryParam("topic", topic);
        if (!who.isEmpty()) address.queryParam("who", who);
        if (account != null) address.queryParam("account", account);
        if (from != null) address.queryParam("from", from);
        if (until != null) address.queryParam("until", until);
        return address;
    }
}
