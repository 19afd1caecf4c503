package io.counterclaim.api;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.JsonTypeInfo.As;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DefaultTyping;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.jsontype.BasicPolymorphicTypeValidator;
import tools.jackson.databind.jsontype.impl.DefaultTypeResolverBuilder;

/** What a mutation answered, as text that can be kept and read again: records of ours, by their names and components. */
final class AnswerText {
    private static final String OURS = "io.counterclaim.";
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .changeDefaultVisibility(visible -> visible.withVisibility(PropertyAccessor.ALL, Visibility.NONE)
                    .withVisibility(PropertyAccessor.FIELD, Visibility.ANY)
                    .withVisibility(PropertyAccessor.CREATOR, Visibility.ANY))
            .setDefaultTyping(new Named()).build();

    private AnswerText() {}

    static String of(Object answer) {
        return MAPPER.writerFor(Object.class).writeValueAsString(answer);
    }

    /** The same answer again, or null when what is kept is of a form that is no more. */
    static @Nullable Object read(String text) {
        try {
            return MAPPER.readValue(text, Object.class);
        } catch (JacksonException e) {
            return null;
        }
    }

    /** Names the type where the declared one leaves it open, and only types of ours can be named. */
    private static final class Named extends DefaultTypeResolverBuilder {

        Named() {
            super(BasicPolymorphicTypeValidator.builder().allowIfSubType(OURS).build(), DefaultTyping.NON_FINAL,
                    As.PROPERTY);
        }

        @Override
        public boolean useForType(JavaType type) {
            return type.isJavaLangObject() || type.isAbstract() && !type.isEnumType()
                    && type.getRawClass().getName().startsWith(OURS);
        }
    }
}
