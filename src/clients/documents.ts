import { graphql } from './generated/gql.js';

export const CLAIMS = graphql(`
  query Claims($filter: ClaimFilter, $first: Int, $after: String, $last: Int, $before: String) {
    claims(filter: $filter, first: $first, after: $after, last: $last, before: $before) {
      totalCount
      edges {
        cursor
        node {
          id
          text
        }
      }
      pageInfo {
        endCursor
        hasNextPage
        hasPreviousPage
        startCursor
      }
    }
  }
`);

export const CLAIM_PAGE = graphql(`
  query ClaimPage($id: ID!) {
    claim(id: $id) {
      id
      text
      consistency
      value {
        __typename
        ... on StateValue {
          label
        }
      }
      appearances(first: 10) {
        edges {
          node {
            id
            stance
            holds {
              from
              basis
            }
            passage {
              exact
              start
              end
            }
            article {
              id
              title
              text
            }
            claimant {
              __typename
              name
            }
          }
        }
      }
      contradictions(first: 10) {
        edges {
          node {
            id
            check {
              id
            }
            severity
            explanation {
              message
            }
            sides {
              claim {
                id
                text
              }
              appearances {
                id
                stance
              }
            }
          }
        }
      }
      reviews(first: 10) {
        totalCount
        edges {
          node {
            id
            verdict
            by
          }
        }
      }
    }
  }
`);

export const REVIEW_CLAIM = graphql(`
  mutation ReviewClaim($input: ReviewClaimInput!) {
    reviewClaim(input: $input) {
      __typename
      ... on Review {
        id
        verdict
        by
        claim {
          id
          reviews(first: 10) {
            totalCount
            edges {
              node {
                id
                verdict
                by
              }
            }
          }
        }
      }
      ... on ConflictProblem {
        message
      }
      ... on InvalidProblem {
        argument
        message
      }
      ... on NotFoundProblem {
        id
        message
      }
    }
  }
`);

export const EVERYTHING = graphql(`
  query Everything {
    claims(first: 100) {
      edges {
        node {
          appearances(first: 100) {
            edges {
              node {
                claim {
                  appearances(first: 100) {
                    edges {
                      node {
                        id
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
    }
  }
`);

export const START = graphql(`
  query Start {
    findings(first: 1, filter: { status: [OPEN, CONFIRMED, DISMISSED, RESOLVED] }) {
      edges {
        node {
          cursor
        }
      }
    }
  }
`);

export const SUBMIT = graphql(`
  mutation Submit($input: SubmitArticlesInput!) {
    submitArticles(input: $input) {
      __typename
      ... on IntakeJob {
        id
      }
    }
  }
`);

export const JOB = graphql(`
  query Job($id: ID!) {
    intakeJob(id: $id) {
      entries(first: 100) {
        edges {
          node {
            place
            result {
              __typename
              ... on SubmittedArticle {
                ripple {
                  opened {
                    id
                  }
                  reconciled {
                    id
                  }
                }
              }
            }
          }
        }
      }
    }
  }
`);

export const PROGRESS = graphql(`
  subscription Progress($job: ID!, $after: String) {
    intakeProgress(job: $job, after: $after) {
      cursor
      finished
      job {
        state
        total
      }
    }
  }
`);

export const FINDING_EVENTS = graphql(`
  subscription FindingEvents($after: String) {
    findingEvents(after: $after) {
      cursor
      kind
      finding {
        id
        sides {
          claim {
            text
          }
        }
      }
    }
  }
`);

export const FINDINGS = graphql(`
  subscription Findings($after: String) {
    findings(after: $after, filter: { status: [OPEN, CONFIRMED, DISMISSED, RESOLVED] }) {
      id
      cursor
      sides {
        claim {
          text
        }
      }
    }
  }
`);
