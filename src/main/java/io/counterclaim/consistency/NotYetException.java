package io.counterclaim.consistency;

/**
 * What a concept throws when its work is done beside the checks, and is not done for all of the claims it was given. The
 * checks that require it look at these claims later: nothing has failed, and nothing has passed.
 */
public final class NotYetException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** @param why one sentence, shown beside each claim that was not looked at */
    public NotYetException(String why) {
        super(why, null, false, false);
    }
}
