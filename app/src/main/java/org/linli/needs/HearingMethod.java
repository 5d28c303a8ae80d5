package org.linli.needs;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.linli.requests.Channel;
import org.linli.shared.Rule;
import org.linli.ui.BilingualText;

/// One way in which a subdistrict hears people. What is said of it in English is empty where nobody has written it.
///
/// @param id stays the same however it is written anew; 0 for one that is not written down yet
/// @param number 1 to 12; 0 for one that is not written down yet
/// @param about how it is done
/// @param hard what is hard about it, plainly
/// @param channels the ways in of concerns that are this one
/// @param kinds evidence that is found this way, where nothing else is said
/// @param since the first day on which it is used; none for today
public record HearingMethod(
        long id,
        int number,
        BilingualText name,
        BilingualText about,
        BilingualText hard,
        List<Channel> channels,
        List<EvidenceKind> kinds,
        @Nullable LocalDate since) {

    /// As many as a subdistrict may have.
    public static final int MOST = 12;

    public static final int LONGEST_NAME = 40;
    public static final int LONGEST_TEXT = 300;

    /// The empty form.
    public static final HearingMethod BLANK = new HearingMethod(
            0, 0, BilingualText.NONE, BilingualText.NONE, BilingualText.NONE, List.of(), List.of(), null);

    public HearingMethod {
        channels = List.copyOf(channels);
        kinds = List.copyOf(kinds);
    }

    void check() {
        Rule.together(
                () -> NeedRule.A_METHOD_IS_ONE_OF_TWELVE.requireAt("number", number >= 1 && number <= MOST),
                () -> NeedRule.A_METHOD_HAS_A_NAME.requireAt("name", !name.zh().isBlank()),
                () -> limit("name", name, LONGEST_NAME),
                () -> limit("about", about, LONGEST_TEXT),
                () -> limit("hard", hard, LONGEST_TEXT));
    }

    /// The same takes about twice as many letters in English.
    private static void limit(String field, BilingualText text, int longest) {
        Rule.together(
                () -> NeedRule.A_TEXT_HAS_ITS_LIMIT.limit(field, text.zh(), longest),
                () -> NeedRule.A_TEXT_HAS_ITS_LIMIT.limit(field + "En", text.en(), 2 * longest));
    }
}
