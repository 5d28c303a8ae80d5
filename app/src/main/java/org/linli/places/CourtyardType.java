package org.linli.places;

/// How a courtyard came about, which usually tells who owns its pipes.
public enum CourtyardType {
    /// 家属区: built by an employer for its staff.
    STAFF_HOUSING_QUARTER,
    /// 小区: built for sale, with a property company.
    RESIDENTIAL_ESTATE,
    /// 老旧院落: old, open, without anybody who manages it.
    OLD_COURTYARD,
    /// 安置房: built for people whose houses were taken down.
    RESETTLEMENT_HOUSING,
    /// 平房: single-storey houses along lanes.
    ONE_STOREY_HOUSES,
    /// No housing: a school ground, a workshop, a park.
    SITE
}
