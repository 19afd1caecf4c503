package io.counterclaim.report;

/** A form a dossier can be told in. Add one: a class of this type, with a constructor without arguments, and its approved
 * file. */
interface ReportFormat {
    /** The word for it on the command line. */
    String id();

    /** The whole report, ending with a line break. The same dossier gives the same text, always. */
    String tell(Dossier dossier);
}
