package org.linli.dialogue;

/// What a decision is worth. The page says which it is, and never calls one the other.
public enum DecisionKind {
    /// 居民协商: advice and voluntary promises. Binds nobody who did not promise.
    CONSULTATION,
    /// 居民会议: residents' assembly, in the affairs of the residents' committee.
    ASSEMBLY,
    /// 业主共同决定: owners, by persons and by area (Civil Code, Art. 278).
    OWNERS_VOTE
}
