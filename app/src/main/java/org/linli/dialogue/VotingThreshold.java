package org.linli.dialogue;

/// When a proposal is carried.
public enum VotingThreshold {
    /// Nobody says no.
    CONSENT {
        @Override
        boolean isPassed(long yes, long no, long taking) {
            return yes > 0 && no == 0;
        }
    },
    /// More than half of those who take part.
    MAJORITY {
        @Override
        boolean isPassed(long yes, long no, long taking) {
            return yes * 2 > taking;
        }
    },
    TWO_THIRDS {
        @Override
        boolean isPassed(long yes, long no, long taking) {
            return yes > 0 && yes * 3 >= taking * 2;
        }
    },
    THREE_QUARTERS {
        @Override
        boolean isPassed(long yes, long no, long taking) {
            return yes > 0 && yes * 4 >= taking * 3;
        }
    };

    /// @param taking part, with those who abstain
    abstract boolean isPassed(long yes, long no, long taking);
}
