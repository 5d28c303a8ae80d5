package org.linli.journal;

import java.time.Duration;
import org.springframework.stereotype.Component;

/// Lets a page of this node wait until any node has written something.
@Component
public class JournalWatch {

    private final News news;

    JournalWatch(News news) {
        this.news = news;
    }

    /// How often there has been something to read; to be handed to [#await].
    public long rings() {
        return news.readable.rings();
    }

    /// Returns when there has been something to read since `heard`, or when the time is over.
    public void await(long heard, Duration longest) throws InterruptedException {
        news.readable.await(heard, longest);
    }
}
