package io.counterclaim.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import io.counterclaim.testing.ApplicationTest;
import io.counterclaim.testing.RoundTrips;
import org.springframework.graphql.ExecutionGraphQlService;
import org.springframework.graphql.ResponseError;
import org.springframework.graphql.support.DefaultExecutionGraphQlRequest;
import org.springframework.graphql.test.tester.ExecutionGraphQlServiceTester;

/** Every error says by its code whose turn it is. */
@ApplicationTest(properties = {"counterclaim.api.max-depth=15", "counterclaim.api.max-complexity=10000"})
class ErrorsIT {
    @Autowired
    ExecutionGraphQlService service;
    @Autowired
    RoundTrips roundTrips;

    private ResponseError error(String document) {
        var errors = new java.util.ArrayList<ResponseError>();
        ExecutionGraphQlServiceTester.create(service).document(document).execute().errors().satisfy(errors::addAll);
        assertThat(errors).hasSize(1);
        return errors.getFirst();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"{ claims(first: -1) { totalCount } } | INVALID_INPUT | first",
            "{ claims(first: 101) { totalCount } } | INVALID_INPUT | first",
            "{ claims(first: 1, last: 1) { totalCount } } | INVALID_INPUT | last",
            "{ claims(after: \"x\", before: \"y\") { totalCount } } | INVALID_INPUT | before",
            "{ claims(after: \"nonsense\") { totalCount } } | INVALID_INPUT | after",
            "{ claims(last: 2, before: \"YXJ0aWNsZXMfeA\") { totalCount } } | INVALID_INPUT | before",
            "{ node(id: \"whatever\") { id } } | INVALID_INPUT | id",
            "{ searchClaims(text: \"?!\") { totalCount } } | INVALID_INPUT | text",
            "mutation { addEntityName(input: {entity: \"entity:x\", name: \" \"}) { __typename } } | INVALID_INPUT | name"})
    void wrongArgumentIsNamed(String document, String code, String argument) {
        ResponseError error = error(document);

        assertThat(error.getExtensions()).containsEntry("code", code).containsEntry("argument", argument);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"{ claims(first: ) } | INVALID_INPUT", "{ nothing } | INVALID_INPUT",
            "{ claims(asOf: \"yesterday\") { totalCount } } | INVALID_INPUT",
            "{ articles(filter: {from: \"2020-13-01\"}) { totalCount } } | INVALID_INPUT",
            "{ claims(orderBy: {field: SIZE}) { totalCount } } | INVALID_INPUT",
            "{ claims { edges { node { appearances { edges { node { claim { appearances { edges { node { claim { appearances { edges { node { id }}}}}}}}}}}}}}} | TOO_COMPLEX",
            "{ claims(first: 100) { edges { node { appearances(first: 100) { edges { node { id }}}}}}} | TOO_COMPLEX"})
    void engineErrorsHaveACode(String document, String code) {
        assertThat(error(document).getExtensions()).containsEntry("code", code);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{ claims(first: 100) { edges { node { appearances(first: 100) { edges { node { id }}}}}}}",
            "{ claims { edges { node { appearances { edges { node { claim { appearances { edges { node { claim { appearances { edges { node { id }}}}}}}}}}}}}}}"})
    void whatIsTooComplexAsksTheGraphNothing(String document) {
        assertThat(
                roundTrips.of(() -> assertThat(error(document).getExtensions()).containsEntry("code", "TOO_COMPLEX")))
                .isZero();
        assertThat(roundTrips.of(() -> cost("{ claims { totalCount } }"))).isPositive();
    }

    @Test
    void costIsTold() {
        assertThat(cost("{ claims(first: 10) { totalCount edges { node { text } } } }"))
                .isEqualTo(Map.of("estimated", 5233L, "actual", 5003L, "limit", 10_000));
    }

    private Object cost(String document) {
        return service.execute(new DefaultExecutionGraphQlRequest(document, null, Map.of(), Map.of(), "1", null))
                .block()
                .getExtensions().get("cost");
    }

    @Test
    void fullDepthOfTheToolsOwnQuestionIsAllowed() {
        ExecutionGraphQlServiceTester.create(service)
                .document(graphql.introspection.IntrospectionQuery.INTROSPECTION_QUERY)
                .execute().errors().verify();
    }
}
