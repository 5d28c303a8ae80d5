package org.linli.needs.web;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.linli.needs.Circle;
import org.linli.places.Picker;
import org.linli.ui.Choice;
import org.linli.ui.Ui;
import org.linli.walks.FindingId;

/// The form in which a need is said.
///
/// @param action where it is sent
/// @param given what stands in it at first
/// @param request the concern that it grows out of; 0 if none
/// @param topic that it grows out of; 0 if none
/// @param like needs that may be the same, so that nothing is counted under two names
public record NeedFormPage(
        String action,
        Given given,
        Picker place,
        List<Choice> categories,
        List<Choice> organisations,
        long request,
        long topic,
        long finding,
        List<NeedRow> like) {

    public NeedFormPage {
        categories = List.copyOf(categories);
        organisations = List.copyOf(organisations);
        like = List.copyOf(like);
    }

    /// What stands in the form before anything is typed.
    ///
    /// @param version 0 for a new one
    public record Given(
            int version,
            String title,
            String body,
            String circle,
            String circleWords,
            String organisation,
            String category,
            String unit,
            String strength,
            String since,
            String hypothesis,
            String unknown,
            boolean shown,
            @Nullable Long place) {

        static Given blank(Ui ui, String title, String category, String since, @Nullable Long place) {
            return new Given(
                    0,
                    title,
                    "",
                    "",
                    "",
                    "",
                    category,
                    "PEOPLE",
                    "HURTS",
                    since.isEmpty() ? ui.today().toString() : since,
                    "",
                    "",
                    false,
                    place);
        }
    }

    /// The same, growing out of what was seen on a walk.
    NeedFormPage because(FindingId seen) {
        return new NeedFormPage(action, given, place, categories, organisations, request, topic, seen.value(), like);
    }

    public boolean isNew() {
        return given.version() == 0 && given.circle().isEmpty();
    }

    public List<Choice> circles(Ui ui) {
        return Stream.concat(
                        Stream.of(Circle.values())
                                .map(circle -> new Choice(circle.name(), ui.text("needs.circle", circle))),
                        Stream.of(new Choice(NeedForm.BODY, ui.text("needs.list.organisation"))))
                .toList();
    }
}
