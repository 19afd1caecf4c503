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
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Locale;

/** Instants, written in UTC and read with any offset (RFC 3339). */
final class DateTimeScalar implements Coercing<Instant, String> {
    static final GraphQLScalarType DATE_TIME = GraphQLScalarType.newScalar().name("DateTime")
            .coercing(new DateTimeScalar()).build();

    @Override
    public String serialize(Object result, GraphQLContext context, Locale locale) {
        return switch (result) {
            case Instant instant -> instant.toString();
            case OffsetDateTime dateTime -> dateTime.toInstant().toString();
            default -> throw new CoercingSerializeException("not a DateTime: " + result.getClass().getSimpleName());
        };
    }

    @Override
    public Instant parseValue(Object input, GraphQLContext context, Locale locale) {
        try {
            return OffsetDateTime.parse(String.valueOf(input)).toInstant();
        } catch (DateTimeException e) {
            throw new CoercingParseValueException("'" + input + "' is no DateTime: write 2022-10-05T12:00:00Z");
        }
    }

    @Override
    public Instant parseLiteral(Value<?> input, CoercedVariables variables, GraphQLContext context, Locale locale) {
        if (!(input instanceof StringValue text) || text.getValue() == null) {
            throw new CoercingParseLiteralException("a DateTime is written in quotes: \"2022-10-05T12:00:00Z\"");
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
