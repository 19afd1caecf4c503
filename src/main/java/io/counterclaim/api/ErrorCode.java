package io.counterclaim.api;

import graphql.ErrorClassification;

/** What kind of thing went wrong; {@code extensions.code} of every error. */
public enum ErrorCode implements ErrorClassification {
    NOT_FOUND, INVALID_INPUT, CONFLICT, UNAUTHENTICATED, FORBIDDEN, TOO_COMPLEX, UNAVAILABLE, INTERNAL
}
