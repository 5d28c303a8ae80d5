package org.linli.shared;

/// What somebody is in a place. A role holds for the subtree of the place it was given in, and for a period.
public enum Role {
    RESIDENT,
    WARDEN,
    GRID_WORKER,
    COMMUNITY_WORKER,
    COMMUNITY_SECRETARY,
    SUBDISTRICT_OFFICER,
    DEPARTMENT_OFFICER,
    FACILITATOR,
    EVALUATOR,
    TENANT_ADMIN
}
