import assert from 'node:assert/strict';
import { beforeEach, test } from 'node:test';
import { ApolloClient, CombinedGraphQLErrors, HttpLink, InMemoryCache } from '@apollo/client';
import { relayStylePagination } from '@apollo/client/utilities';
import { filter, firstValueFrom, map } from 'rxjs';
import { CLAIM_PAGE, CLAIMS, REVIEW_CLAIM } from './documents.js';
import type { ReviewClaimMutation } from './generated/graphql.js';

const uri = process.env['COUNTERCLAIM_URL'];
assert.ok(uri, 'COUNTERCLAIM_URL names no server');

const JOINING = { text: 'is acceding' };
const MEMBERS = { text: 'is a member' };
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

test('pages fetched one after the other make one list', async () => {
  const list = client.watchQuery({ query: CLAIMS, variables: { filter: MEMBERS, first: 3 } });
  const seen = list.pipe(
    map((result) => (result.dataState === 'complete' ? result.data.claims : undefined)),
    filter((claims) => claims !== undefined),
  );
  const watching = seen.subscribe();
  try {
    let { pageInfo } = await firstValueFrom(seen);
    for (let page = 1; page < 3; page++) {
      const more = await list.fetchMore({ variables: { after: pageInfo.endCursor } });
      pageInfo = more.data?.claims.pageInfo ?? assert.fail('no page');
    }
    assert.equal(pageInfo.hasNextPage, false);

    const { edges, totalCount } = await firstValueFrom(seen.pipe(filter((claims) => !claims.pageInfo.hasNextPage)));
    const texts = edges.map((edge) => edge.node.text);
    assert.equal(texts.length, 8);
    assert.equal(new Set(texts).size, totalCount);
    assert.deepEqual(texts, [...texts].sort());
  } finally {
    watching.unsubscribe();
  }
});

/** Compiles only while each outcome that the schema names is told apart. */
function outcome(result: ReviewClaimMutation['reviewClaim']): string {
  switch (result.__typename) {
    case 'Review':
      return `${result.verdict} by ${result.by}`;
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

test('an error says by its code whose turn it is', async () => {
  const tooMany = client.query({ query: CLAIMS, variables: { first: 101 } });

  await assert.rejects(tooMany, (error) => {
    assert.ok(CombinedGraphQLErrors.is(error));
    assert.deepEqual(
      error.errors.map(({ extensions, path }) => [extensions?.['code'], extensions?.['argument'], path]),
      [['INVALID_INPUT', 'first', ['claims']]],
    );
    return true;
  });
});

test('a claim that is not there is null, and no error', async () => {
  const { data, error } = await client.query({ query: CLAIM_PAGE, variables: { id: 'claim:none' } });

  assert.equal(error, undefined);
  assert.equal(data?.claim, null);
});
