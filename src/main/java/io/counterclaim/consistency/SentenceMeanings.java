package io.counterclaim.consistency;

import io.counterclaim.search.Meanings;
import java.util.Collection;
import java.util.List;

/** Each claim's sentence as a vector, by which claims near in meaning are found. */
final class SentenceMeanings implements Concept {
    static final String ID = "meanings";
    private final Meanings meanings;

    SentenceMeanings(Meanings meanings) {
        this.meanings = meanings;
    }

    @Override
    public String id() {
        return ID;
    }

    @Override
    public String title() {
        return "What each claim's sentence means, as a vector";
    }

    @Override
    public List<String> requires() {
        return List.of();
    }

    @Override
    public String version() {
        return meanings.model();
    }

    @Override
    public Collection<String> enrich(Collection<String> claimIds) {
        meanings.record(claimIds);
        return List.of();
    }
}
