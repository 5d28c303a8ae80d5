package org.linli.shared;

import static org.linli.shared.Role.COMMUNITY_SECRETARY;
import static org.linli.shared.Role.COMMUNITY_WORKER;
import static org.linli.shared.Role.DEPARTMENT_OFFICER;
import static org.linli.shared.Role.EVALUATOR;
import static org.linli.shared.Role.FACILITATOR;
import static org.linli.shared.Role.GRID_WORKER;
import static org.linli.shared.Role.RESIDENT;
import static org.linli.shared.Role.SUBDISTRICT_OFFICER;
import static org.linli.shared.Role.TENANT_ADMIN;
import static org.linli.shared.Role.WARDEN;

import java.util.EnumSet;
import java.util.Set;

/// What somebody may do in a place, and by which roles. The one table of rights; pages, façades and tests read it.
public enum Right {
    /// See all concerns of the place, with masked contacts.
    SEE_REQUESTS(GRID_WORKER, COMMUNITY_WORKER, COMMUNITY_SECRETARY, SUBDISTRICT_OFFICER),
    /// See the open concerns of the own entrance, without their history.
    SEE_OPEN_REQUESTS(WARDEN),
    /// See and work on what was handed to the own department.
    SEE_OWN_ITEMS(DEPARTMENT_OFFICER),
    /// Write down a concern for somebody who calls or walks in.
    TAKE_REQUESTS(WARDEN, GRID_WORKER, COMMUNITY_WORKER, COMMUNITY_SECRETARY, SUBDISTRICT_OFFICER),
    /// Accept, classify, merge, decline, dispatch.
    SORT_REQUESTS(COMMUNITY_WORKER, COMMUNITY_SECRETARY, SUBDISTRICT_OFFICER),
    /// Sign, work, hand back, answer what was dispatched here.
    WORK_REQUESTS(GRID_WORKER, COMMUNITY_WORKER, COMMUNITY_SECRETARY, SUBDISTRICT_OFFICER, DEPARTMENT_OFFICER),
    /// Ask to see a masked contact, for a stated purpose.
    UNMASK(GRID_WORKER, COMMUNITY_WORKER, COMMUNITY_SECRETARY, SUBDISTRICT_OFFICER, DEPARTMENT_OFFICER),
    /// Read needs with what they stand on.
    SEE_NEEDS(
            GRID_WORKER,
            COMMUNITY_WORKER,
            COMMUNITY_SECRETARY,
            SUBDISTRICT_OFFICER,
            DEPARTMENT_OFFICER,
            FACILITATOR,
            EVALUATOR),
    /// Propose a need, and gather what speaks for it and against it.
    RAISE_NEEDS(GRID_WORKER, COMMUNITY_WORKER, COMMUNITY_SECRETARY, SUBDISTRICT_OFFICER),
    /// Say that a need is real, how large it is, what comes first, and whether it is met.
    DECIDE_NEEDS(COMMUNITY_SECRETARY, SUBDISTRICT_OFFICER),
    /// Say together with others which need comes first.
    RANK_NEEDS(GRID_WORKER, COMMUNITY_WORKER, COMMUNITY_SECRETARY, SUBDISTRICT_OFFICER, FACILITATOR),
    /// Take a list away as a file, for a stated purpose.
    EXPORT(COMMUNITY_WORKER, COMMUNITY_SECRETARY, SUBDISTRICT_OFFICER, DEPARTMENT_OFFICER),
    /// Design surveys, open and close them, count the households of their frames.
    DESIGN_SURVEYS(COMMUNITY_SECRETARY, SUBDISTRICT_OFFICER),
    /// Write down answers to a survey for somebody, print its sheets and type them in.
    ENTER_ANSWERS(GRID_WORKER, COMMUNITY_WORKER, COMMUNITY_SECRETARY, SUBDISTRICT_OFFICER),
    /// Read the results of surveys, which name nobody.
    READ_SURVEYS(GRID_WORKER, COMMUNITY_WORKER, COMMUNITY_SECRETARY, SUBDISTRICT_OFFICER, FACILITATOR, EVALUATOR),
    /// Take the results of surveys away as a file, for a stated purpose.
    EXPORT_SURVEYS(COMMUNITY_WORKER, COMMUNITY_SECRETARY, SUBDISTRICT_OFFICER, EVALUATOR),
    /// Plan walks, invite to them, start and end them, merge what was found.
    PLAN_WALKS(GRID_WORKER, COMMUNITY_WORKER, COMMUNITY_SECRETARY, SUBDISTRICT_OFFICER, FACILITATOR),
    /// Read walks and what was found on them.
    READ_WALKS(GRID_WORKER, COMMUNITY_WORKER, COMMUNITY_SECRETARY, SUBDISTRICT_OFFICER, FACILITATOR, EVALUATOR),
    /// Read meetings, with who was asked and what was promised, before neighbours are told.
    SEE_MEETINGS(
            WARDEN,
            GRID_WORKER,
            COMMUNITY_WORKER,
            COMMUNITY_SECRETARY,
            SUBDISTRICT_OFFICER,
            DEPARTMENT_OFFICER,
            FACILITATOR,
            EVALUATOR),
    /// Prepare meetings, hold them, write down what they brought, and see to it.
    PREPARE_MEETINGS(WARDEN, COMMUNITY_WORKER, COMMUNITY_SECRETARY, SUBDISTRICT_OFFICER, FACILITATOR),
    /// Take up a promise in the own name, and say that it is done.
    KEEP_PROMISES(
            RESIDENT,
            WARDEN,
            GRID_WORKER,
            COMMUNITY_WORKER,
            COMMUNITY_SECRETARY,
            SUBDISTRICT_OFFICER,
            DEPARTMENT_OFFICER,
            FACILITATOR),
    /// Say for the residents' side whether a promise was kept.
    VERIFY_PROMISES(RESIDENT, WARDEN),
    /// Load spreadsheets of concerns, places or answers.
    IMPORT(COMMUNITY_SECRETARY, SUBDISTRICT_OFFICER, TENANT_ADMIN),
    /// Change places, responsibility boundaries and the plan.
    EDIT_PLACES(SUBDISTRICT_OFFICER, TENANT_ADMIN),
    /// Change the taxonomy, the duty matrix, time limits and the sorting model.
    EDIT_DUTIES(SUBDISTRICT_OFFICER, TENANT_ADMIN),
    /// Invite people, give and end roles.
    MANAGE_ACCOUNTS(COMMUNITY_SECRETARY, SUBDISTRICT_OFFICER, TENANT_ADMIN),
    /// Keep the installation running: journal readers, calendar, settings.
    OPERATE(TENANT_ADMIN);

    // Filled once, in the constructor, and never handed out.
    @SuppressWarnings("ImmutableEnumChecker")
    private final Set<Role> roles;

    Right(Role first, Role... more) {
        roles = EnumSet.of(first, more);
    }

    public boolean isOf(Role role) {
        return roles.contains(role);
    }
}
