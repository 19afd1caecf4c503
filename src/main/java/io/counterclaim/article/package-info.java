/**
 * Where it was said. In: the text of an article. Out: Source, Article, ArticleText, Passage.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"graph", "time", "api"})
package io.counterclaim.article;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
