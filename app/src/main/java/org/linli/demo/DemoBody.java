package org.linli.demo;

import static org.linli.people.OrganisationKind.DEPARTMENT;
import static org.linli.people.OrganisationKind.GROUP;
import static org.linli.people.OrganisationKind.SUBDISTRICT;
import static org.linli.people.OrganisationKind.UTILITY;

import org.linli.people.OrganisationFacts;
import org.linli.people.OrganisationKind;
import org.linli.people.PublicReach;
import org.linli.shared.PlacePath;

/// The bodies that do something for the demo quarter. The name of each constant is the code of the organisation.
enum DemoBody {
    SUBDISTRICT_OFFICE(SUBDISTRICT, "桐荫街道办事处", "Tongyin Subdistrict Office", "5550 0100", "方明"),
    URBAN_CONSTRUCTION(DEPARTMENT, "区城建局", "District Urban Construction Bureau", "5550 0110", "周明"),
    CITY_MANAGEMENT(DEPARTMENT, "区城管局", "District City Management Bureau", "5550 0111", "杜鹏"),
    SANITATION(DEPARTMENT, "区环卫中心", "District Sanitation Centre", "5550 0112", "何春燕"),
    MUNICIPAL_WORKS(DEPARTMENT, "区市政工程处", "District Municipal Works", "5550 0113", "石磊"),
    PARKS(DEPARTMENT, "区园林所", "District Parks Office", "5550 0114", "沈绿"),
    PUBLIC_SECURITY(DEPARTMENT, "铁西派出所", "Tiexi Police Station", "5550 0120", "钱卫"),
    TRAFFIC_POLICE(DEPARTMENT, "区交警大队", "District Traffic Police", "5550 0121", "罗平"),
    FIRE(DEPARTMENT, "区消防救援大队", "District Fire and Rescue", "5550 0122", "雷雨"),
    HEATING_UTILITY(UTILITY, "桐荫供热公司", "Tongyin Heating", "5550 0130", "温暖"),
    WATER_UTILITY(UTILITY, "桐荫供水公司", "Tongyin Water", "5550 0131", "林晓"),
    POWER_UTILITY(UTILITY, "桐荫供电所", "Tongyin Power", "5550 0132", "光亮"),
    CIVIL_AFFAIRS(DEPARTMENT, "区民政局", "District Civil Affairs Bureau", "5550 0140", "章玉兰"),
    HEALTH_CENTRE(DEPARTMENT, "桐荫社区卫生服务中心", "Tongyin Community Health Centre", "5550 0141", "白芷"),
    DPF(GROUP, "区残联", "District Disabled Persons' Federation", "5550 0142", "任可"),
    JUSTICE(DEPARTMENT, "桐荫司法所", "Tongyin Justice Office", "5550 0143", "严守"),
    MEDIATION(GROUP, "桐荫人民调解委员会", "Tongyin People's Mediation Committee", "5550 0144", "和顺"),
    HUMAN_RESOURCES(DEPARTMENT, "区人社局", "District Human Resources Bureau", "5550 0145", "成业"),
    EDUCATION(DEPARTMENT, "区教育局", "District Education Bureau", "5550 0146", "文启"),
    TRANSPORT(DEPARTMENT, "区交通局", "District Transport Bureau", "5550 0147", "路远"),
    ENVIRONMENT(DEPARTMENT, "区生态环境局", "District Environment Bureau", "5550 0148", "清泉"),
    MEDICAL_INSURANCE(DEPARTMENT, "区医保局", "District Medical Insurance Bureau", "5550 0149", "宝康"),
    RESCUE_STATION(DEPARTMENT, "区救助站", "District Rescue Station", "5550 0150", "安宁");

    private final OrganisationKind kind;
    private final String name;
    private final String nameEn;
    private final String phone;
    private final String colleague;

    DemoBody(OrganisationKind kind, String name, String nameEn, String phone, String colleague) {
        this.kind = kind;
        this.name = name;
        this.nameEn = nameEn;
        this.phone = phone;
        this.colleague = colleague;
    }

    /// Who signs and answers there.
    String colleague() {
        return colleague;
    }

    OrganisationFacts at(PlacePath place) {
        return new OrganisationFacts(name(), kind, name, nameEn, PublicReach.phone(phone), place);
    }
}
