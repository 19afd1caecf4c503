package io.counterclaim.article;

import io.counterclaim.api.FieldsInTime;
import java.util.Map;
import java.util.Set;
import io.counterclaim.api.NodeSource;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What of this module has an id of its own. */
@Configuration(proxyBeanMethods = false)
class ArticleNodes {

    @Bean
    FieldsInTime articlesInTime() {
        return new FieldsInTime(Set.of("Query.articles", "Article.revises", "Article.revisedBy", "Article.copies",
                "Article.dates", "Article.text", "Source.articles", "ArticleFacets.months", "ArticleFacets.sources"),
                Map.of());
    }

    @Bean
    NodeSource articlesById(Library library) {
        return NodeSource.of("article", (id, moment) -> {
            Article found = library.byIds(List.of(id), moment).get(id);
            return found == null || moment.isBefore(found.recordedAt()) ? null : found;
        });
    }

    @Bean
    NodeSource sourcesById(Library library) {
        return NodeSource.of("source", library::source);
    }
}
