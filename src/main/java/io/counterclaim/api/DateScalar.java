package io.counterclaim.api;

import graphql.GraphQLContext;
import graphql.execution.CoercedVariables;
import graphql.language.StringValue;
import graphql.language.Value;
import graphql.schema.Coercing;
import graphql.schema.CoercingParseLiteralException;
import graphql.schema.CoercingParseValueException;
import graphql.schema.CoercingSerializeException;
import graphql.schema.GraphQLScalarType;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;

/** Days, as ISO 8601 writes them. The extended scalars' own tells callers of Java's classes. */
final class DateScalar implements Coercing<LocalDate, String> {
    static final GraphQLScalarType DATE = GraphQLScalarType.newScalar().name("Date").coercing(new DateScalar()).build();
    private static final String FORM = "a Date is text: \"2022-10-05\"";

    @Override
    public String serialize(Object result, GraphQLContext context, Locale locale) {
        if (result instanceof LocalDate day) {
            return day.toString();
        }
        throw new CoercingSerializeException("not a Date: " + result.getClass().getSimpleName());
    }

    @Override
    public LocalDate parseValue(Object input, GraphQLContext context, Locale locale) {
        if (!(input instanceof String text)) {
            throw new CoercingParseValueException(FORM);
        }
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException e) {
            throw new CoercingParseValueException("'" + text + "' is no Date: write 2022-10-05");
        }
    }

    @Override
    public LocalDate parseLiteral(Value<?> input, CoercedVariables variables, GraphQLContext context, Locale locale) {
        if (!(input instanceof StringValue text) || text.getValue() == null) {
            throw new CoercingParseLiteralException(FORM);
        }
        try {
            return parseValue(text.getValue(), context, locale);
        } catch (CoercingParseValueException e) {
            throw new CoercingParseLiteralException(e.getMessage());
        }
    }

    @Override
    public Value<?> valueToLiteral(Object input, GraphQLContext context, Locale locale) {
        return StringValue.of(serialize(input, context, locale));
    }
}
