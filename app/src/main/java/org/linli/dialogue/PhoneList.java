package org.linli.dialogue;

import static org.linli.dialogue.MeetingRule.A_GUEST_BELONGS_TO_A_GROUP_OF_THIS_MEETING;
import static org.linli.dialogue.MeetingRule.A_GUEST_IS_ASKED_ONCE;
import static org.linli.dialogue.MeetingRule.A_LINE_NAMES_WHO_IS_CALLED;
import static org.linli.dialogue.MeetingRule.A_LIST_HAS_ITS_LIMIT;
import static org.linli.dialogue.MeetingRule.A_TEXT_HAS_ITS_LIMIT;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.linli.people.Contact;
import org.linli.shared.Rule;

/// A list of phones as somebody has it in a table or a chat: one to a line, name, phone, and the group they belong to.
final class PhoneList {

    static final int MOST = 200;
    static final String FIELD = "line";

    private PhoneList() {}

    /// @throws org.linli.shared.RuleBroken with every line that cannot be read, each at a field of its own
    static List<NewGuest> read(String typed, List<Party> parties) {
        var lines = typed.lines().toList();
        A_LIST_HAS_ITS_LIMIT.requireAt("list", !typed.isBlank() && lines.size() <= MOST, MOST);
        var all = new ArrayList<NewGuest>();
        var phones = new HashSet<String>();
        var checks = new ArrayList<Runnable>();
        for (int n = 1; n <= lines.size(); n++) {
            var line = lines.get(n - 1);
            var number = n;
            if (!line.isBlank()) checks.add(() -> all.add(guest(line, number, parties, phones)));
        }
        Rule.together(checks.toArray(Runnable[]::new));
        return all;
    }

    private static NewGuest guest(String line, int number, List<Party> parties, Set<String> phones) {
        var field = FIELD + number;
        var parts = line.strip().split("\\s*[,，、;；\t]\\s*", -1);
        var called = parts[0];
        var phone = parts.length > 1 ? parts[1] : "";
        var group = parts.length > 2 ? parts[2] : "";
        A_LINE_NAMES_WHO_IS_CALLED.requireAt(
                field, !called.isBlank() && parts.length <= 3 && phone.matches("\\+?[\\d\\s()-]{7,20}"), number);
        A_TEXT_HAS_ITS_LIMIT.limit(field, called, Guests.NAME_LIMIT);
        A_GUEST_IS_ASKED_ONCE.requireAt(field, phones.add(phone.replaceAll("\\D", "")));
        var party = parties.stream().filter(one -> one.name().equals(group)).findFirst();
        A_GUEST_BELONGS_TO_A_GROUP_OF_THIS_MEETING.requireAt(field, group.isBlank() || party.isPresent());
        return new NewGuest(
                called, party.map(Party::id).orElse(null), null, new Contact(called, phone, ""), InvitationWay.PHONE);
    }
}
