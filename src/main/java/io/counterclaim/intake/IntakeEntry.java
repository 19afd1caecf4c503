package io.counterclaim.intake;

import io.counterclaim.consistency.Ripples.Told;
import org.jspecify.annotations.Nullable;

/**
 * One article of a job.
 *
 * @param place where it stood in the request, counted from 0
 * @param name what it came under
 * @param number the how many-th of its job it was to be done, counted from 1; 0 while it is not
 * @param failed how many articles of the job were refused when this one was done, this one among them
 * @param told what became of it, and what that did to the findings, or null while that is open
 */
public record IntakeEntry(String id, String job, int place, String name, int number, int failed,
        @Nullable Told<IntakeOutcome> told) {}
