package io.counterclaim.report;

/** The dossier itself, for programs: the names are those of {@link Dossier}, in its order. */
final class JsonReport implements ReportFormat {

    @Override
    public String id() {
        return "json";
    }

    @Override
    public String tell(Dossier dossier) {
        return JsonText.of(dossier);
    }
}
