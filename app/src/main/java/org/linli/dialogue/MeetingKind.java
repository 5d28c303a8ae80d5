package org.linli.dialogue;

import org.linli.requests.Channel;

/// In which way people sit together.
public enum MeetingKind {
    /// Small tables, no bench in front, tea, a keeper who notes: 6 to 12 people.
    TEAHOUSE(12, 90),
    /// Equal seats; what is lacked is ranked, offers lie beside it.
    ROUND_TABLE(20, 120),
    /// A theme and an empty wall: whoever cares posts a topic and hosts it.
    OPEN_SPACE(80, 180),
    /// An aim, roles, materials, and something made at the end.
    WORKSHOP(25, 180),
    /// Tables of four or five, three rounds; hosts stay, ideas travel.
    WORLD_CAFE(60, 150);

    private final int seats;
    private final int minutes;

    MeetingKind(int seats, int minutes) {
        this.seats = seats;
        this.minutes = minutes;
    }

    /// How what is said there came to us.
    public Channel channel() {
        return switch (this) {
            case TEAHOUSE -> Channel.TEAHOUSE;
            case ROUND_TABLE -> Channel.ROUND_TABLE;
            case OPEN_SPACE, WORKSHOP, WORLD_CAFE -> Channel.MEETING;
        };
    }

    /// How many it usually serves well.
    public int seats() {
        return seats;
    }

    /// Whether so many sit well in it: the tea house takes 6 to 12, the café fills tables of four or five.
    public boolean suits(int people) {
        return switch (this) {
            case TEAHOUSE -> people >= 6 && people <= seats;
            case WORLD_CAFE -> people <= seats && people >= 4 && (people + 4) / 5 <= people / 4;
            case ROUND_TABLE, OPEN_SPACE, WORKSHOP -> people <= seats;
        };
    }

    /// How long it usually lasts.
    public int minutes() {
        return minutes;
    }
}
