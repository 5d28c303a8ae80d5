package org.linli.dialogue;

import org.linli.shared.Role;

/// Where whoever chairs a meeting comes from.
public enum ChairKind {
    /// A neighbour, also one who looks after a door.
    RESIDENT,
    /// The committee of the place, or the residents' own.
    COMMITTEE,
    OFFICER,
    OUTSIDE;

    /// Whether the place leads its meeting itself (M31).
    public boolean isLocal() {
        return this == RESIDENT || this == COMMITTEE;
    }

    static ChairKind of(Role role) {
        return switch (role) {
            case RESIDENT, WARDEN -> RESIDENT;
            case GRID_WORKER, COMMUNITY_WORKER, COMMUNITY_SECRETARY -> COMMITTEE;
            case SUBDISTRICT_OFFICER, DEPARTMENT_OFFICER, TENANT_ADMIN -> OFFICER;
            case FACILITATOR, EVALUATOR -> OUTSIDE;
        };
    }
}
