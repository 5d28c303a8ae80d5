package org.linli.journal;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.lang.reflect.Modifier;
import org.jspecify.annotations.Nullable;
import org.linli.shared.LinliEvent;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.cfg.MapperConfig;
import tools.jackson.databind.introspect.Annotated;
import tools.jackson.databind.introspect.AnnotatedConstructor;
import tools.jackson.databind.introspect.AnnotatedMember;
import tools.jackson.databind.introspect.JacksonAnnotationIntrospector;
import tools.jackson.databind.json.JsonMapper;

/// Events as JSON. What is written here is kept for ever, so the form depends on no setting of the application.
final class Facts {

    private static final JsonMapper JSON =
            JsonMapper.builder().annotationIntrospector(new PlainIds()).build();

    private Facts() {}

    static String write(LinliEvent event) {
        return JSON.writeValueAsString(event);
    }

    static JsonNode parse(String facts) {
        return JSON.readTree(facts);
    }

    static <E extends LinliEvent> E read(JsonNode facts, Class<E> event) {
        return JSON.treeToValue(facts, event);
    }

    /// A record with `value` as its only component stands for that value: `712`, not `{"value":712}`.
    private static final class PlainIds extends JacksonAnnotationIntrospector {

        @Override
        public @Nullable Boolean hasAsValue(MapperConfig<?> config, Annotated member) {
            if (member instanceof AnnotatedMember part
                    && part.getName().equals("value")
                    && isPlain(part.getDeclaringClass())) return true;
            return super.hasAsValue(config, member);
        }

        @Override
        public JsonCreator.@Nullable Mode findCreatorAnnotation(MapperConfig<?> config, Annotated creator) {
            if (creator instanceof AnnotatedConstructor made
                    && Modifier.isPublic(made.getModifiers())
                    && isPlain(made.getDeclaringClass())) return JsonCreator.Mode.DELEGATING;
            return super.findCreatorAnnotation(config, creator);
        }

        private static boolean isPlain(Class<?> type) {
            return type.isRecord()
                    && type.getRecordComponents().length == 1
                    && type.getRecordComponents()[0].getName().equals("value");
        }
    }
}
