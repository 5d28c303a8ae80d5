package org.linli.needs;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.linli.places.PlaceName;
import org.linli.shared.NotFound;
import org.linli.ui.BilingualText;

/// All that a community has said in a span of days, in figures that stay readable when they are frozen.
///
/// @param said concerns in the span
/// @param before concerns in the same number of days before it
/// @param moreTopics hot topics that are not laid out
/// @param seen on walks, the latest
/// @param moreSeen findings that are not laid out
/// @param talked what was talked of at meetings, the latest
/// @param moreTalked topics of meetings that are not laid out
/// @param raised needs that were raised in the span
/// @param verified needs of the list that somebody has looked at
/// @param yards the courtyards of the community
/// @param silent those from which nothing came
/// @param blurred those that were asked only as part of a whole
public record Gathered(
        int said,
        int before,
        List<Sort> sorts,
        List<Topic> topics,
        int moreTopics,
        List<Seen> seen,
        int moreSeen,
        List<Talked> talked,
        int moreTalked,
        List<Asked> asked,
        int raised,
        int verified,
        List<Way> ways,
        List<Group> groups,
        int yards,
        List<PlaceName> silent,
        List<PlaceName> blurred,
        List<Listed> needs) {

    public Gathered {
        sorts = List.copyOf(sorts);
        topics = List.copyOf(topics);
        seen = List.copyOf(seen);
        talked = List.copyOf(talked);
        asked = List.copyOf(asked);
        ways = List.copyOf(ways);
        groups = List.copyOf(groups);
        silent = List.copyOf(silent);
        blurred = List.copyOf(blurred);
        needs = List.copyOf(needs);
    }

    /// The need of that number in the list.
    public Listed listed(NeedId need) {
        return needs.stream()
                .filter(one -> one.id() == need.value())
                .findFirst()
                .orElseThrow(() -> new NotFound(need));
    }

    /// Answers to all surveys together.
    public int answers() {
        return asked.stream().mapToInt(Asked::answers).sum();
    }

    /// @param name empty for what nobody has sorted
    public record Sort(BilingualText name, int said, int before) {}

    /// @param trend a name of the engine's trends
    /// @param need that was proposed because of it
    public record Topic(
            long id,
            String title,
            int people,
            int concerns,
            String trend,
            LocalDate since,
            @Nullable Long need) {}

    /// What was seen on a walk.
    ///
    /// @param kind a name of the kinds of findings
    public record Seen(long id, String kind, boolean good, String words, PlaceName place, LocalDate day) {}

    /// What was talked of at a meeting.
    public record Talked(long meeting, String title, String topic, LocalDate day) {}

    /// A survey, with what was answered to its items.
    public record Asked(
            long survey, BilingualText title, LocalDate opened, int answers, int households, List<Item> items) {

        public Asked {
            items = List.copyOf(items);
        }
    }

    /// @param kind the name of its kind; empty in what was frozen before it was kept
    /// @param mean with its interval, of scales and numbers
    /// @param parts the foremost; hours of the week as day, first and last hour
    /// @param words some of what was written in own words
    /// @param more parts or words that are not laid out
    public record Item(
            @Nullable String kind,
            BilingualText text,
            int answered,
            @Nullable Figure mean,
            List<Part> parts,
            List<String> words,
            int more) {

        public Item {
            parts = List.copyOf(parts);
            words = List.copyOf(words);
        }
    }

    public record Part(BilingualText text, Figure share) {}

    /// With the range that holds it in 95 of 100 surveys.
    public record Figure(double value, double low, double high) {}

    /// @param name of the subdistrict's own way of hearing; empty where it has named none
    /// @param nameEn empty where nobody has written it; none in what was frozen before it could be written
    /// @param channel the way in, where there is no name
    /// @param kind of the evidence, where there is neither; none in what was frozen before
    /// @param said how much was heard
    /// @param pieces of evidence that came of it
    /// @param needs for which they speak; none in what was frozen before
    public record Way(
            String name,
            @Nullable String nameEn,
            String channel,
            @Nullable String kind,
            int said,
            int pieces,
            @Nullable Integer needs) {

        /// What its subdistrict calls it, as a name in both languages.
        public BilingualText called() {
            return new BilingualText(name, nameEn == null ? "" : nameEn);
        }
    }

    /// One of those who are easily not heard.
    ///
    /// @param living how many of a hundred live here, as published; none where nobody has counted
    /// @param source of that figure
    /// @param answered of a hundred households that answered; none where nobody asked
    /// @param by the answer by which they were told apart
    /// @param pieces of evidence in the span for needs of theirs
    public record Group(
            Kind kind,
            @Nullable Double living,
            String source,
            @Nullable Figure answered,
            BilingualText by,
            int pieces,
            Voice voice) {}

    /// Those who are easily not heard.
    public enum Kind {
        AGED,
        DISABLED,
        SHIFT,
        TENANTS
    }

    /// How far they were heard.
    public enum Voice {
        HEARD,
        /// Fewer of them answered than live here, by more than chance.
        LESS,
        /// Nobody has counted how many there are.
        UNSURE,
        NOT
    }

    /// A need that is ranked.
    public record Listed(
            long id,
            String title,
            PlaceName place,
            String circle,
            String circleWords,
            String state,
            @Nullable Integer low,
            @Nullable Integer middle,
            @Nullable Integer high,
            String unit,
            int pieces) {}
}
