package org.linli.places;

import java.util.EnumSet;
import java.util.Set;

/// What a place is in the tree.
public enum PlaceKind {
    /// 街道: the area of one subdistrict office, the root of a tree.
    SUBDISTRICT,
    /// 社区: the area of one residents' committee.
    COMMUNITY,
    /// 网格: a part of a community that one grid worker walks.
    GRID,
    /// 院落: buildings round a yard, often behind one gate.
    COURTYARD,
    /// 楼栋
    BUILDING,
    /// 单元: the stairwell that several households share.
    ENTRANCE,
    /// A room that people use together: 活动室, 办公室, 卫生室.
    ROOM;

    /// What may hang directly below.
    public Set<PlaceKind> children() {
        return switch (this) {
            case SUBDISTRICT -> EnumSet.of(COMMUNITY, ROOM);
            case COMMUNITY -> EnumSet.of(GRID, COURTYARD, BUILDING, ROOM);
            case GRID -> EnumSet.of(COURTYARD, BUILDING, ROOM);
            case COURTYARD -> EnumSet.of(BUILDING, ROOM);
            case BUILDING -> EnumSet.of(ENTRANCE, ROOM);
            case ENTRANCE -> EnumSet.of(ROOM);
            case ROOM -> EnumSet.noneOf(PlaceKind.class);
        };
    }

    /// People name the courtyard and the house, not the grid between: grids are left out of full names.
    boolean isSpoken() {
        return this != GRID && this != SUBDISTRICT;
    }

    public boolean hasAreaCode() {
        return this == SUBDISTRICT || this == COMMUNITY;
    }
}
