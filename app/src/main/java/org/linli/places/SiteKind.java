package org.linli.places;

import java.util.List;

/// What a building or a room is used for.
public enum SiteKind {
    HOUSING,
    /// 居委会办公室
    COMMITTEE_OFFICE,
    /// 开放空间: a room that everybody may use.
    SHARED_SPACE,
    /// 活动室
    ACTIVITY_ROOM,
    /// 社区服务中心
    SERVICE_CENTER,
    /// 社区服务站
    SERVICE_STATION,
    /// 卫生室
    HEALTH_CLINIC,
    SCHOOL,
    KINDERGARTEN,
    /// Small shops, a vegetable market.
    SHOPS,
    BOILER_HOUSE,
    /// Bicycle shed, garage.
    SHED,
    /// 救助引导站
    RESCUE_GUIDANCE_POST,
    OTHER;

    /// What people walk to because they need it, the most asked for first.
    public static List<SiteKind> serving() {
        return List.of(
                HEALTH_CLINIC,
                SCHOOL,
                KINDERGARTEN,
                ACTIVITY_ROOM,
                SHARED_SPACE,
                SERVICE_STATION,
                SERVICE_CENTER,
                COMMITTEE_OFFICE,
                SHOPS,
                RESCUE_GUIDANCE_POST);
    }
}
