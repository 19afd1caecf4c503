package io.counterclaim.report;

import io.counterclaim.report.Dossier.NotChecked;

/** A dossier as the API tells it: its figures, and the whole on demand. */
record ConsistencyReport(Dossier dossier, int articles, long claims, long appearances, int contradictions,
        int reconciled, int others, int setAside, NotChecked notChecked) {

    static ConsistencyReport of(Dossier dossier) {
        return new ConsistencyReport(dossier, dossier.articles().size(), dossier.claims(), dossier.appearances(),
                dossier.contradictions().size(), dossier.reconciled().size(), dossier.others().size(),
                dossier.setAside().size(), dossier.notChecked());
    }
}
