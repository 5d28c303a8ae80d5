package org.linli.dialogue;

/// What meetings are measured by. Each has a version: a figure of last year is only held against one of this year where
/// both were defined alike.
public enum OutcomeMeasure {
    /// 承诺兑现: promises kept by the day that was named first, with evidence that residents have seen.
    M09(2),
    /// 议事带动的钱: base, added, moved.
    M10(1),
    /// 相关方到场: groups of the map that had somebody in the room.
    M11(1),
    /// 发言均衡: turns spoken by residents; see [BalanceOfVoice].
    M12(2),
    /// 本地人主持: meetings that the place led itself.
    M31(1);

    private final int version;

    OutcomeMeasure(int version) {
        this.version = version;
    }

    public int version() {
        return version;
    }
}
