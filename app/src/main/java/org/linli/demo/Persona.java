package org.linli.demo;

import org.linli.shared.Role;

/// Who works in the demo quarter. Log-in name and shown name are the same; all have the one printed password.
public enum Persona {
    GRID("陈素琴", Role.GRID_WORKER),
    COMMUNITY("赵立平", Role.COMMUNITY_WORKER),
    SECRETARY("李慧敏", Role.COMMUNITY_SECRETARY),
    SUBDISTRICT("王建国", Role.SUBDISTRICT_OFFICER),
    CONSTRUCTION("周明", Role.DEPARTMENT_OFFICER),
    WATER("林晓", Role.DEPARTMENT_OFFICER),
    WARDEN("马秀兰", Role.WARDEN),
    FACILITATOR("刘芳", Role.FACILITATOR),
    EVALUATOR("何静", Role.EVALUATOR),
    ADMINISTRATOR("管理员", Role.TENANT_ADMIN);

    /// Known to everybody, and only where nothing is real.
    public static final String PASSWORD = "linli-demo";

    private final String shown;
    private final Role role;

    Persona(String shown, Role role) {
        this.shown = shown;
        this.role = role;
    }

    public String shown() {
        return shown;
    }

    public Role role() {
        return role;
    }
}
