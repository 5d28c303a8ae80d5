package org.linli.people;

import java.util.List;
import org.linli.shared.Rule;

/// How everybody reaches a body: what stands on its door, never anything of a person.
///
/// @param phone of its service; may be empty
/// @param hours when somebody answers; may be empty
/// @param address where its counter is; may be empty
public record PublicReach(String phone, String hours, String address) {

    public static final PublicReach NONE = new PublicReach("", "", "");

    public PublicReach {
        phone = phone.strip();
        hours = hours.strip();
        address = address.strip();
    }

    public static PublicReach phone(String phone) {
        return new PublicReach(phone, "", "");
    }

    /// Everything in one line; empty where nothing is known.
    public String line() {
        return String.join(
                " · ",
                List.of(phone, hours, address).stream()
                        .filter(part -> !part.isEmpty())
                        .toList());
    }

    /// Refuses what cannot be dialled or printed, each at its field.
    public void check() {
        Rule.together(
                () -> PeopleRule.A_PHONE_CAN_BE_DIALLED.requireAt("phone", phone.matches("[0-9+ ()/-]{0,40}")),
                () -> PeopleRule.A_REACH_IS_SHORT.requireAt("hours", hours.matches("\\P{Cntrl}{0,60}")),
                () -> PeopleRule.A_REACH_IS_SHORT.requireAt("address", address.matches("\\P{Cntrl}{0,120}")));
    }
}
