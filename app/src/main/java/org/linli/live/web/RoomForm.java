package org.linli.live.web;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.linli.dialogue.NewCommitment;
import org.linli.dialogue.Owner;
import org.linli.live.Corner;
import org.linli.live.NewLeaf;
import org.linli.live.NewTurn;
import org.linli.live.Recording;
import org.linli.live.Side;
import org.linli.live.Spot;
import org.linli.shared.Constants;
import org.linli.ui.TypedDay;
import org.linli.ui.TypedNumber;
import org.linli.ui.TypedText;

/// What was typed or tapped in a room, as it came. Which fields an act needs is said by the act.
///
/// @param act what is done
/// @param submission what the phone calls it, so that sent twice it is done once
/// @param carried the round from which a table carries it over; empty if it does not
/// @param spot `2-3` for the third corner in the second round; empty for none
record RoomForm(
        @Nullable String act,
        @Nullable String submission,
        @Nullable String title,
        @Nullable String called,
        @Nullable String naming,
        @Nullable String spot,
        @Nullable String topic,
        @Nullable String note,
        @Nullable String carried,
        @Nullable String party,
        @Nullable String guest,
        @Nullable String words,
        @Nullable String number,
        @Nullable String said,
        @Nullable String until,
        @Nullable String watcher,
        @Nullable String turn,
        @Nullable String side,
        @Nullable String owner) {

    <A extends Enum<A>> A act(Class<A> acts, A otherwise) {
        return Constants.named(acts, TypedText.line(act)).orElse(otherwise);
    }

    UUID key() {
        return TypedText.key(submission).orElseGet(UUID::randomUUID);
    }

    String heading() {
        return TypedText.line(title);
    }

    String name() {
        return TypedText.line(called);
    }

    String text() {
        return TypedText.text(words);
    }

    /// -1 where it is no number.
    int count() {
        return TypedNumber.whole(number).orElse(-1);
    }

    long topicNumber() {
        return TypedNumber.named(topic).orElse(0L);
    }

    long noteNumber() {
        return TypedNumber.named(note).orElse(0L);
    }

    @Nullable
    Long partyNumber() {
        return TypedNumber.named(party).orElse(null);
    }

    long guestNumber() {
        return TypedNumber.named(guest).orElse(0L);
    }

    Spot where() {
        var line = TypedText.line(spot);
        if (!line.matches("\\d-\\d{1,2}")) return Spot.NOWHERE;
        return new Spot(line.charAt(0) - '0', Integer.parseInt(line.substring(2)));
    }

    Corner corner() {
        return new Corner(count(), name());
    }

    NewLeaf leaf(String by, boolean offer) {
        var from = TypedText.line(carried);
        return new NewLeaf(
                TypedNumber.named(topic).orElse(null),
                by,
                text(),
                offer,
                from.matches("[1-9]") ? Integer.parseInt(from) : 0);
    }

    long turnNumber() {
        return TypedNumber.named(turn).orElse(0L);
    }

    /// @param name as the wall calls whoever raises a hand
    NewTurn hand(String name) {
        return new NewTurn(
                TypedNumber.named(party).orElse(null),
                name,
                Constants.named(Side.class, TypedText.line(side)).orElse(null),
                "yes".equals(owner));
    }

    Recording consent() {
        return Constants.named(Recording.class, TypedText.line(said)).orElse(Recording.UNASKED);
    }

    boolean isYes() {
        return "yes".equals(said);
    }

    NewCommitment promise() {
        return new NewCommitment(
                TypedNumber.named(topic).orElse(null),
                heading(),
                new Owner(name(), null, null, null),
                TypedDay.of(until).orElse(null),
                TypedText.line(watcher));
    }

    /// As the wall is to call somebody.
    ///
    /// @param own the name of the seat
    String called(String own, String neighbour) {
        return switch (TypedText.line(naming)) {
            case "neighbour" -> neighbour;
            case "none" -> "";
            default -> own;
        };
    }
}
