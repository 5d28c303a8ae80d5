package org.linli.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.linli.engine.text.Bigrams;

/// Ten years of a district, written by SQL into the database of a demo: its own subdistrict and eleven more like it.
final class Millions {

    static final List<String> CATEGORIES = List.of(
            "HOU1", "HOU2", "HOU3", "HOU4", "HOU5", "HOU6", "ENV1", "ENV2", "ENV3", "ENV4", "ENV5", "ENV6", "NSV1",
            "NSV2", "NSV4", "NSV6", "TRA1", "TRA2", "TRA3", "TRA4", "TRA5", "ELD1", "ELD2", "ELD3");

    private static final int SHEET = 100_000;

    private static final List<String> WHAT = List.of(
            "厨房地漏返水",
            "暖气一直不热",
            "楼道里飞线充电",
            "后墙路灯不亮",
            "电梯又停了",
            "停车位被占",
            "楼上夜里有噪音",
            "广场舞音响太大",
            "垃圾好几天没清",
            "井盖松动",
            "门口结冰",
            "树枝压着电线",
            "麻将和合唱抢周三",
            "独居老人三天没见",
            "轮椅上不了坡道",
            "物业费没说清",
            "顶楼漏水",
            "消防通道堵了",
            "公交改了站",
            "水管冻裂",
            "墙皮往下掉",
            "流浪狗追人",
            "油烟直往屋里钻",
            "单元门关不上",
            "自来水发黄",
            "燃气表没电",
            "孩子放学没处去",
            "低保材料退回来",
            "社区食堂关门早",
            "活动室订不上");
    private static final List<String> SINCE = List.of(
            "从早上六点开始", "已经一个多星期", "报过两次没人来", "昨天晚上最厉害", "每到下雨就这样", "下班回来才发现", "邻居也都看见了", "去年冬天也有过", "刚修过又坏", "老人不敢出门",
            "孩子差点摔倒", "半夜睡不着", "不知道该找谁", "上个月说好来看", "一楼几户都有", "楼长拍了照片", "周末更严重", "白天没有人管", "天一冷就犯", "打电话没人接");
    private static final List<String> WISH = List.of(
            "请尽快来看看",
            "能不能先应急处理",
            "希望给个准话",
            "谁来管一管",
            "什么时候能修好",
            "先围起来别伤人",
            "请告诉我们归谁管",
            "想一起商量个办法",
            "麻烦回个电话",
            "我们愿意出力",
            "最好开个会说说",
            "请派人上门",
            "要是不归你们请说一声",
            "谢谢大家",
            "等你们的消息",
            "急用");

    private final Path folder;

    Millions(Path folder) {
        this.folder = folder;
    }

    /// Places of the demo's subdistrict from the communities down to the entrances.
    List<Long> places() throws SQLException, IOException {
        var ids = new ArrayList<Long>();
        try (var db = open();
                var query = db.createStatement();
                var rows = query.executeQuery("""
                        select id from places.place
                        where  kind in ('COMMUNITY', 'GRID', 'COURTYARD', 'BUILDING')
                        order  by kind, id
                        """)) {
            while (rows.next()) ids.add(rows.getLong(1));
        }
        return ids;
    }

    /// Adds what is missing to so many concerns; indexes are dropped meanwhile and made again.
    void fill(long wanted) throws SQLException, IOException {
        try (var db = open();
                var sql = db.createStatement()) {
            long there = number(db, "select count(*) from requests.request");
            if (there >= wanted) return;
            sql.execute("set maintenance_work_mem = '512MB'");
            sql.execute("set work_mem = '64MB'");
            sql.execute("set synchronous_commit = off");
            var indexes = dropIndexes(db);
            prepare(db);
            for (long from = there; from < wanted; from += SHEET) {
                long until = Math.min(wanted, from + SHEET);
                sql.execute(sheet(from, until));
                Start.say("%,d of %,d concerns", until, wanted);
            }
            for (var index : indexes) {
                Start.say("%s", index.replaceFirst("CREATE (UNIQUE )?INDEX (\\w+).*", "index $2"));
                sql.execute(index);
            }
            Start.say("vacuum");
            sql.execute("vacuum analyze requests.request");
            sql.execute("checkpoint");
        }
    }

    /// So many concerns of the last two years, all in the buildings of the community in which this courtyard lies.
    ///
    /// @return the community
    long gather(String yard, int many) throws SQLException, IOException {
        try (var db = open()) {
            long there = number(db, "select count(*) from requests.request");
            long last = number(db, "select max(id) from requests.request");
            fill(there + many);
            long community =
                    number(db, "select split_part(path, '/', 3) from places.place where name = '" + yard + "'");
            try (var sql = db.createStatement()) {
                sql.execute("""
                        with spot as (select row_number() over (order by id) - 1 as n, count(*) over () as all, id, path
                                      from places.place where kind = 'BUILDING' and split_part(path, '/', 3) = '%d')
                        update requests.request r
                        set    subdistrict = split_part(spot.path, '/', 2)::bigint, place = spot.id, place_path = spot.path,
                               received_at = now() - (r.id %% 720) * interval '1 day'
                        from   spot where r.id > %d and spot.n = r.id %% spot.all
                        """.formatted(community, last));
                sql.execute("vacuum analyze requests.request");
            }
            return community;
        }
    }

    long within(long community) throws SQLException, IOException {
        try (var db = open()) {
            return number(
                    db,
                    "select count(*) from requests.request where split_part(place_path, '/', 3) = '" + community + "'");
        }
    }

    private static List<String> dropIndexes(Connection db) throws SQLException {
        var made = new ArrayList<String>();
        try (var sql = db.createStatement()) {
            var names = new ArrayList<String>();
            try (var rows = sql.executeQuery("""
                    select indexname, indexdef from pg_indexes
                    where  schemaname = 'requests' and tablename = 'request'
                    and    indexname not in (select conname from pg_constraint where conrelid = 'requests.request'::regclass)
                    """)) {
                while (rows.next()) {
                    names.add(rows.getString(1));
                    made.add(rows.getString(2));
                }
            }
            for (var name : names) sql.execute("drop index requests." + name);
        }
        return made;
    }

    /// Pieces of sentences and places, each with its tokens for the full-text index.
    private static void prepare(Connection db) throws SQLException {
        pieces(db, "what", WHAT);
        pieces(db, "since", SINCE);
        pieces(db, "wish", WISH);
        try (var sql = db.createStatement()) {
            sql.execute("""
                    create temp table spot as
                    select row_number() over (order by id) - 1 as n, id, path, full_name, ''::text as tokens
                    from   places.place where kind in ('BUILDING', 'ENTRANCE', 'ROOM')
                    """);
            try (var rows = sql.executeQuery("select n, full_name from spot");
                    var update = db.prepareStatement("update spot set tokens = ? where n = ?")) {
                while (rows.next()) {
                    update.setString(1, Bigrams.vector(rows.getString(2)));
                    update.setLong(2, rows.getLong(1));
                    update.addBatch();
                }
                update.executeBatch();
            }
            sql.execute("create index on spot (n)");
            sql.execute("analyze spot");
        }
    }

    private static void pieces(Connection db, String table, List<String> texts) throws SQLException {
        try (var sql = db.createStatement()) {
            sql.execute("create temp table " + table + " (n integer, text text, tokens text)");
            try (var insert = db.prepareStatement("insert into " + table + " values (?, ?, ?)")) {
                for (int n = 0; n < texts.size(); n++) {
                    insert.setInt(1, n);
                    insert.setString(2, texts.get(n));
                    insert.setString(3, Bigrams.vector(texts.get(n)));
                    insert.addBatch();
                }
                insert.executeBatch();
            }
        }
    }

    /// One in twelve lies in the demo's own subdistrict; two in a hundred are open, the newer the likelier.
    private static String sheet(long from, long until) {
        return """
                insert into requests.request
                       (subdistrict, place, place_path, place_name, subject, body, channel, shown_to_public, code, state,
                        category, urgency, lead, received_at, sign_due, finish_due, handled_at, closed_at, changed_at, outcome,
                        affected, search)
                select case own when 0 then split_part(p.path, '/', 2)::bigint else 900000 + own end,
                       case own when 0 then p.id else 900000000 + own * 100000 + p.id end,
                       case own when 0 then p.path
                            else regexp_replace(p.path, '/(\\d+)', '/9' || lpad(own::text, 2, '0') || '\\1', 'g') end,
                       p.full_name, w.text || '，' || s.text, w.text || '，' || s.text || '。' || h.text || '。',
                       (array['PHONE_PAGE', 'CALL', 'DESK', 'VISIT'])[1 + (hash / 13) %% 4], (hash / 29) %% 3 <> 0, lpad((i %% 1000000)::text, 6, '0'),
                       state, (array[%s])[1 + (hash / 7) %% %d],
                       (array['HARM', 'DAMAGE', 'DAMAGE', 'DELAY', 'ORDINARY', 'ORDINARY', 'ORDINARY'])[1 + (hash / 11) %% 7],
                       case when state in ('SUBMITTED', 'ACCEPTED', 'GAP') then null
                            else (select id from people.organisation order by id offset (hash / 19) %% 8 limit 1) end,
                       at, at + interval '4 hours', at + interval '3 days' + ((hash / 23) %% 9) * interval '1 day',
                       case when ended then at + interval '2 days' end, case when ended then at + interval '5 days' end,
                       at + interval '5 days',
                       case state when 'CLOSED' then 'RESOLVED' when 'RESOLVED' then 'RESOLVED' when 'NO_ANSWER' then 'NO_ANSWER' end,
                       case when (hash / 17) %% 5 = 0 then 1 + (hash / 31) %% 40 end,
                       w.tokens::tsvector || s.tokens::tsvector || h.tokens::tsvector || p.tokens::tsvector
                from   (select i, own, at,
                               case when open then (array['SUBMITTED', 'ACCEPTED', 'CLASSIFIED', 'DISPATCHED', 'SIGNED',
                                                          'IN_PROGRESS', 'IN_PROGRESS', 'HANDLED', 'AWAITING_CONFIRMATION', 'GAP'])
                                                   [1 + (hash %% 10)]
                                    else (array['CLOSED', 'CLOSED', 'CLOSED', 'CLOSED', 'RESOLVED', 'NO_ANSWER', 'NOT_OURS',
                                                'WITHDRAWN'])[1 + (hash %% 8)] end as state,
                               not open as ended, hash
                        from   (select i, i %% 12 as own, hash, now() - (1 - i / %d.0) * interval '3650 days' as at,
                                       i > %d or hash %% 200 = 0 as open
                                from   (select i, abs(hashint8(i)::bigint) as hash
                                        from generate_series(%d::bigint, %d::bigint) as i) as numbered) as dated) as made
                join   what w on w.n = (hash / 10) %% %d
                join   since s on s.n = (hash / 300) %% %d
                join   wish h on h.n = (hash / 6000) %% %d
                join   spot p on p.n = (hash / 100) %% (select count(*) from spot)
                order  by i
                """.formatted(
                        "'" + String.join("', '", CATEGORIES) + "'",
                        CATEGORIES.size(),
                        Math.max(until, 2_000_000),
                        Math.max(until, 2_000_000) * 985 / 1000,
                        from,
                        until - 1,
                        WHAT.size(),
                        SINCE.size(),
                        WISH.size());
    }

    private static long number(Connection db, String query) throws SQLException {
        try (var sql = db.createStatement();
                var rows = sql.executeQuery(query)) {
            rows.next();
            return rows.getLong(1);
        }
    }

    /// The demo's own server tells its port in the file that it writes when it starts.
    private Connection open() throws SQLException, IOException {
        var port =
                Files.readAllLines(folder.resolve("data/postmaster.pid")).get(3).strip();
        var password = Files.readString(folder.resolve("password")).strip();
        return DriverManager.getConnection("jdbc:postgresql://127.0.0.1:" + port + "/postgres", "linli", password);
    }
}
