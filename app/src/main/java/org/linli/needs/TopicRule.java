package org.linli.needs;

import org.linli.shared.Rule;

/// What can be refused about a hot topic.
public enum TopicRule implements Rule {
    ONLY_A_LIVE_TOPIC_IS_CHANGED,
    A_TOPIC_IS_MERGED_INTO_ANOTHER_ONE,
    A_SPLIT_TAKES_SOME_AND_LEAVES_SOME,
    A_NAME_OF_A_TOPIC_IS_SHORT,
    WHO_DISMISSES_A_TOPIC_SAYS_WHY,
    A_PLACE_IS_NO_MATTER
}
