package io.counterclaim.api;

/** Which end of a list comes first. */
public enum OrderDirection {
    /** The smallest. */
    ASC,
    /** The largest. */
    DESC;

    /** The page of a list in this direction, as one of the list that begins with its smallest. */
    public PageRequest of(PageRequest page) {
        return this == DESC ? page.turned() : page;
    }
}
