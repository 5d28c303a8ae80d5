package org.linli.dialogue;

/// Whose matter is decided.
public enum DecisionMatter {
    COMMON,
    /// What owners decide by more than half of those who take part (Civil Code, Art. 278).
    OWNERS_ORDINARY,
    /// Raising repair funds, rebuilding, changing a use: three quarters.
    OWNERS_GRAVE
}
