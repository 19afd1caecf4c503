package io.counterclaim.vocabulary;

import java.util.List;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** The vocabulary in the GraphQL interface. */
@Controller
class PredicateController {
    private final Vocabulary vocabulary;

    PredicateController(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    @QueryMapping
    List<Predicate> predicates() {
        return vocabulary.predicates();
    }

    @SchemaMapping
    String stability(Predicate predicate) {
        return predicate.stability().toString();
    }
}
