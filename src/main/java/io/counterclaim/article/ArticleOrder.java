package io.counterclaim.article;

import io.counterclaim.api.OrderDirection;

/** In which order to list articles. */
record ArticleOrder(Field field, OrderDirection direction) {
    static final ArticleOrder BY_TITLE = new ArticleOrder(Field.TITLE, OrderDirection.ASC);

    /** By what. */
    enum Field {
        PUBLISHED, RECORDED_AT, TITLE
    }
}
