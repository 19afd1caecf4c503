package io.counterclaim.article;

import io.counterclaim.api.Facets;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** What lists of articles are counted by. */
@Controller
class ArticleFacets {

    @SchemaMapping(typeName = "ArticleFacets", field = "months")
    MonthFacet months(Facets facets) {
        return MonthFacet.of(facets.of("months"));
    }

    @SchemaMapping(typeName = "ArticleFacets", field = "sources")
    SourceFacet sources(Facets facets) {
        return SourceFacet.of(facets.of("sources"));
    }
}
