package io.counterclaim.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import graphql.GraphQLContext;
import graphql.execution.CoercedVariables;
import graphql.language.IntValue;
import graphql.language.StringValue;
import graphql.language.Value;
import graphql.schema.CoercingParseLiteralException;
import graphql.schema.CoercingParseValueException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateScalarTests {
    private static final LocalDate DAY = LocalDate.of(2022, 10, 5);
    private final DateScalar scalar = new DateScalar();

    @Test
    void dayIsWrittenAsItIsRead() {
        assertThat(value("2022-10-05")).isEqualTo(DAY);
        assertThat(literal(StringValue.of("2022-10-05"))).isEqualTo(DAY);
        assertThat(scalar.serialize(DAY, GraphQLContext.getDefault(), Locale.ROOT)).isEqualTo("2022-10-05");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "2022", "2022-02-30", "2022-10-05T00:00:00Z", "05.10.2022"})
    void otherTextIsTold(String text) {
        assertThatThrownBy(() -> value(text)).isInstanceOf(CoercingParseValueException.class)
                .hasMessageContaining("'" + text + "'").hasMessageContaining("2022-10-05");
        assertThatThrownBy(() -> literal(StringValue.of(text))).isInstanceOf(CoercingParseLiteralException.class);
    }

    static List<Object> noText() {
        return List.of(1, 1.5, true, Map.of("a", 1), List.of());
    }

    @ParameterizedTest
    @MethodSource("noText")
    void whatIsNoTextIsToldWithoutJavasNames(Object input) {
        assertThatThrownBy(() -> value(input)).isInstanceOf(CoercingParseValueException.class)
                .hasMessage("a Date is text: \"2022-10-05\"");
        assertThatThrownBy(() -> literal(IntValue.of(5))).isInstanceOf(CoercingParseLiteralException.class);
    }

    private LocalDate value(Object input) {
        return scalar.parseValue(input, GraphQLContext.getDefault(), Locale.ROOT);
    }

    private LocalDate literal(Value<?> input) {
        return scalar.parseLiteral(input, CoercedVariables.emptyVariables(), GraphQLContext.getDefault(), Locale.ROOT);
    }
}
