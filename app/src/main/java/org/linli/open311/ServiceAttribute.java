package org.linli.open311;

import java.util.List;

/// Something that is asked besides.
///
/// @param variable false: not a question, only words to be shown
/// @param datatype `string`, `number`, `datetime`, `text`, `singlevaluelist` or `multivaluelist`
/// @param order from 1, unique within the service
/// @param values what may be chosen; empty where the datatype is no list
public record ServiceAttribute(
        String code,
        int order,
        boolean variable,
        String datatype,
        boolean required,
        String descriptionZh,
        String descriptionEn,
        List<Value> values) {

    public ServiceAttribute {
        values = List.copyOf(values);
    }

    /// One of the things to choose from.
    public record Value(String key, String nameZh, String nameEn) {

        public String name(boolean english) {
            return english ? nameEn : nameZh;
        }
    }

    public boolean isList() {
        return datatype.endsWith("list");
    }

    public String description(boolean english) {
        return english ? descriptionEn : descriptionZh;
    }
}
