package org.linli.open311;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.linli.requests.Categories;
import org.linli.requests.Category;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// What may be brought today: the second level of the taxonomy, with what is asked besides.
@Component
public class ServiceTypes {

    private static final String EVERY = "*";

    private final JdbcClient db;
    private final Categories categories;

    ServiceTypes(JdbcClient db, Categories categories) {
        this.db = db;
        this.categories = categories;
    }

    public List<ServiceType> list() {
        var all = categories.list().stream().collect(Collectors.toMap(Category::code, Function.identity()));
        var types = types();
        var attributes = attributes();
        return categories.leaves().stream()
                .map(leaf -> new ServiceType(
                        leaf,
                        all.getOrDefault(leaf.parent(), leaf),
                        types.getOrDefault(leaf.code(), "realtime"),
                        Stream.of(EVERY, leaf.code())
                                .flatMap(of -> attributes.getOrDefault(of, List.of()).stream())
                                .toList()))
                .toList();
    }

    public Optional<ServiceType> find(String code) {
        return list().stream().filter(type -> type.code().equals(code)).findFirst();
    }

    private Map<String, String> types() {
        var types = new HashMap<String, String>();
        db.sql("select category, type from open311.service").query(row -> {
            types.put(row.getString("category"), row.getString("type"));
        });
        return types;
    }

    private Map<String, List<ServiceAttribute>> attributes() {
        var values = values();
        var attributes = new HashMap<String, List<ServiceAttribute>>();
        db.sql("""
                select category, code, position, variable, datatype, required, description_zh, description_en
                from   open311.attribute
                order by category, position
                """).query(row -> {
            var of = row.getString("category");
            var code = row.getString("code");
            attributes
                    .computeIfAbsent(of, _ -> new ArrayList<>())
                    .add(new ServiceAttribute(
                            code,
                            row.getInt("position"),
                            row.getBoolean("variable"),
                            row.getString("datatype"),
                            row.getBoolean("required"),
                            row.getString("description_zh"),
                            row.getString("description_en"),
                            values.getOrDefault(of + "/" + code, List.of())));
        });
        return attributes;
    }

    private Map<String, List<ServiceAttribute.Value>> values() {
        var values = new HashMap<String, List<ServiceAttribute.Value>>();
        db.sql("""
                select category, attribute, key, name_zh, name_en
                from   open311.attribute_value
                order by category, attribute, position
                """).query(row -> {
            values.computeIfAbsent(row.getString("category") + "/" + row.getString("attribute"), _ -> new ArrayList<>())
                    .add(new ServiceAttribute.Value(
                            row.getString("key"), row.getString("name_zh"), row.getString("name_en")));
        });
        return values;
    }
}
