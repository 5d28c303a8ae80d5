package org.linli.journal;

import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/// Who has to be told that something was written or read, on this node.
@Component
class News {

    /// A transaction of this node has committed an entry: for telling the other nodes.
    final Bell written = new Bell();

    /// There may be something to read.
    final Bell readable = new Bell();

    /// A reaction has come further.
    final Bell digested = new Bell();

    /// One and the same for every entry, so that a transaction rings once however many it writes.
    private final TransactionSynchronization ring = new TransactionSynchronization() {
        @Override
        public void afterCommit() {
            written.ring();
            readable.ring();
        }
    };

    /// Rings once the running transaction is committed; never if it is undone.
    void afterCommit() {
        TransactionSynchronizationManager.registerSynchronization(ring);
    }
}
