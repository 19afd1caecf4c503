import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { beforeEach, test } from 'node:test';
import { ApolloClient, CombinedGraphQLErrors, gql, HttpLink, InMemoryCache } from '@apollo/client';
import { PersistedQueryLink } from '@apollo/client/link/persisted-queries';
import { relayStylePagination } from '@apollo/client/utilities';
import { filter, firstValueFrom, map } from 'rxjs';
import { CLAIM_PAGE, CLAIMS, EVERYTHING, REVIEW_CLAIM } from './documents.js';
import type { ClaimsQuery, ClaimsQueryVariables, ReviewClaimMutation } from './generated/graphql.js';

const uri = process.env['COUNTERCLAIM_URL'];
assert.ok(uri, 'COUNTERCLAIM_URL names no server');

const JOINING = { text: 'is acceding' };
const MEMBERS = { text: 'is a member' };
type ClaimsPage = ClaimsQuery['claims'];
let client: ApolloClient;

beforeEach(() => {
  client = new ApolloClient({
    link: new HttpLink({ uri }),
    cache: new InMemoryCache({
      typePolicies: { Query: { fields: { claims: relayStylePagination(['filter', 'orderBy']) } } },
    }),
  });
});

async function joining(): Promise<string> {
  const { data } = await client.query({ query: CLAIMS, variables: { filter: JOINING, first: 2 } });
  assert.equal(data?.claims.totalCount, 1);
  return data.claims.edges[0]?.node.id ?? assert.fail('no claim');
}

test('a claim page tells who says it in which words, and what contradicts it', async () => {
  const id = await joining();

  const { data } = await client.query({ query: CLAIM_PAGE, variables: { id } });

  const claim = data?.claim ?? assert.fail('no claim');
  assert.equal(claim.text, 'Norland is acceding in the River League.');
  assert.equal(claim.consistency, 'CONTRADICTED');
  assert.equal(claim.value?.__typename === 'StateValue' && claim.value.label, 'acceding');
  const appearances = claim.appearances.edges.map((edge) => edge.node);
  assert.deepEqual(
    appearances.map((said) => [said.claimant.name, said.stance, said.holds.from]).sort(),
    [
      ['Ada Lund', 'DENIES', '2023-04-05'],
      ['Morning Post', 'AFFIRMS', '2023-04-05'],
    ],
  );
  for (const { passage, article } of appearances) {
    assert.equal(article.text.slice(passage.start, passage.end), passage.exact);
  }
  const disputed = claim.contradictions.edges.find(({ node }) => node.check.id === 'disputed')?.node;
  assert.match(disputed?.explanation.message ?? '', /Ada Lund/);
  assert.ok(disputed?.sides.every((side) => side.claim.id === id));
});

/** Fetches so many pages, and returns the whole list as it is shown then, with the last of the pages. */
async function listed(start: ClaimsQueryVariables, pages: number, next: (last: ClaimsPage) => ClaimsQueryVariables) {
  const list = client.watchQuery({ query: CLAIMS, variables: { filter: MEMBERS, ...start } });
  const shown = list.pipe(
    map((result) => (result.dataState === 'complete' ? result.data.claims : undefined)),
    filter((claims) => claims !== undefined),
  );
  const watching = shown.subscribe();
  try {
    let page = await firstValueFrom(shown);
    let length = page.edges.length;
    for (let fetched = 1; fetched < pages; fetched++) {
      const more = await list.fetchMore({ variables: next(page) });
      page = more.data?.claims ?? assert.fail('no page');
      length += page.edges.length;
    }
    const whole = await firstValueFrom(shown.pipe(filter(({ edges }) => edges.length === length)));
    return { whole, page };
  } finally {
    watching.unsubscribe();
  }
}

const MEMBER_TEXTS = [1, 2, 3, 4, 5, 6, 7, 8].map((state) => `State ${state} is a member in the River League.`);

test('pages fetched one after the other make one list', async () => {
  const { whole, page } = await listed({ first: 3 }, 3, ({ pageInfo }) => ({ after: pageInfo.endCursor }));

  assert.equal(page.pageInfo.hasNextPage, false);
  assert.equal(whole.totalCount, 8);
  assert.deepEqual(whole.edges.map((edge) => edge.node.text), MEMBER_TEXTS);
});

test('pages fetched from the end make the same list', async () => {
  const { whole, page } = await listed({ last: 3 }, 3, ({ pageInfo }) => ({ before: pageInfo.startCursor }));

  assert.equal(page.pageInfo.hasPreviousPage, false);
  assert.deepEqual(whole.edges.map((edge) => edge.node.text), MEMBER_TEXTS);
});

/** Compiles only while each outcome that the schema names is told apart. */
function outcome(result: ReviewClaimMutation['reviewClaim']): string {
  switch (result.__typename) {
    case 'Review':
      return `${result.verdict} by ${result.by}`;
    case 'ConflictProblem':
      return `changed since: ${result.message}`;
    case 'InvalidProblem':
      return `${result.argument} is wrong`;
    case 'NotFoundProblem':
      return `no ${result.id}`;
  }
}

async function review(claim: string, by: string): Promise<string> {
  const { data } = await client.mutate({
    mutation: REVIEW_CLAIM,
    variables: { input: { claim, by, verdict: 'CONFLICTING_EVIDENCE' } },
  });
  return outcome(data?.reviewClaim ?? assert.fail('no result'));
}

test('a review shows on the claim page that is open', async () => {
  const id = await joining();
  const before = await client.query({ query: CLAIM_PAGE, variables: { id } });

  assert.equal(await review(id, 'The desk'), 'CONFLICTING_EVIDENCE by The desk');

  const after = client.readQuery({ query: CLAIM_PAGE, variables: { id } });
  assert.equal(after?.claim?.reviews.totalCount, (before.data?.claim?.reviews.totalCount ?? NaN) + 1);
  assert.equal(after?.claim?.reviews.edges.at(-1)?.node.by, 'The desk');
});

test('what a review cannot be is a result of its own type', async () => {
  assert.equal(await review('claim:none', 'The desk'), 'no claim:none');
  assert.equal(await review(await joining(), ' '), 'by is wrong');
});

async function refused(answer: Promise<unknown>) {
  const error = await answer.then(() => assert.fail('answered'), (failure: unknown) => failure);
  assert.ok(CombinedGraphQLErrors.is(error), String(error));
  return error.errors.map(({ extensions, path }) => [extensions?.['code'], extensions?.['argument'], path]);
}

test('an error says by its code whose turn it is', async () => {
  const tooMany = client.query({ query: CLAIMS, variables: { first: 101 } });
  assert.deepEqual(await refused(tooMany), [['INVALID_INPUT', 'first', ['claims']]]);

  const tooMuch = client.query({ query: EVERYTHING });
  assert.deepEqual(await refused(tooMuch), [['TOO_COMPLEX', undefined, undefined]]);
});

test('a claim that is not there is null, and no error', async () => {
  const { data, error } = await client.query({ query: CLAIM_PAGE, variables: { id: 'claim:none' } });

  assert.equal(error, undefined);
  assert.equal(data?.claim, null);
});

test('a query that was sent once is asked for by its hash, by GET, and an answer that stands is not sent again', async () => {
  const asked: [string, number, string | null][] = [];
  const noting: typeof fetch = async (input, init) => {
    const answer = await fetch(input, init);
    asked.push([init?.method ?? 'GET', answer.status, answer.headers.get('etag')]);
    return answer;
  };
  const persisted = new PersistedQueryLink({
    sha256: (text) => createHash('sha256').update(text).digest('hex'),
    useGETForHashedQueries: true,
  });
  const keeping = new ApolloClient({
    link: persisted.concat(new HttpLink({ uri, fetch: noting })),
    cache: new InMemoryCache(),
    defaultOptions: { query: { fetchPolicy: 'no-cache' } },
  });

  const query = gql`query Once { claims(filter: { text: "is acceding" }, first: 1) { totalCount } }`;
  const first = await keeping.query({ query });
  const second = await keeping.query({ query });

  assert.deepEqual(second.data, first.data);
  assert.deepEqual(asked.map(([method]) => method), ['GET', 'POST', 'GET']);
  assert.equal(asked[0]?.[2], null, 'what was not found has no tag');
  assert.ok(asked[2]?.[2], 'what is found has one');
});
