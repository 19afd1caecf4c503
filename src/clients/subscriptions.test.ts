import assert from 'node:assert/strict';
import { connect as connectTo, createServer, type AddressInfo, type Socket } from 'node:net';
import { once } from 'node:events';
import { test } from 'node:test';
import { print } from 'graphql';
import type { ExecutionResult } from 'graphql';
import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { createClient as createEventClient } from 'graphql-sse';
import { createClient as createSocketClient } from 'graphql-ws';
import WebSocket from 'ws';
import { FINDING_EVENTS, FINDINGS, JOB, PROGRESS, START, SUBMIT } from './documents.js';

const uri = process.env['COUNTERCLAIM_URL'] ?? assert.fail('COUNTERCLAIM_URL names no server');

interface Client {
  iterate<T>(request: { query: string; variables: Record<string, unknown> }): AsyncIterableIterator<ExecutionResult<T>>;
}

/** None tries again by itself: it would ask behind the same cursor again. */
const CLIENTS: Record<string, (url: string) => Client> = {
  'graphql-ws': (url) =>
    createSocketClient({ url: url.replace('http', 'ws'), webSocketImpl: WebSocket, retryAttempts: 0 }) as never,
  'graphql-sse': (url) => createEventClient({ url, retryAttempts: 0 }) as never,
};

/** A way to the server that can break as a network does: without a word to either side. */
async function way() {
  const ends = new Set<Socket>();
  const server = createServer((near) => {
    const far = connectTo(Number(new URL(uri).port), new URL(uri).hostname);
    for (const end of [near, far]) {
      ends.add(end);
      end.on('error', () => end.destroy()).on('close', () => ends.delete(end));
    }
    near.pipe(far).pipe(near);
  });
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const url = new URL(uri);
  url.port = String((server.address() as AddressInfo).port);
  const cut = () => ends.forEach((end) => end.destroy());
  return { url: url.href, cut, close: () => (cut(), server.close()) };
}

/** Asks once, over HTTP. */
async function ask<T, V>(document: TypedDocumentNode<T, V>, variables: V): Promise<T> {
  const answer = await fetch(uri, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ query: print(document), variables }),
  });
  const { data, errors } = (await answer.json()) as ExecutionResult<T>;
  return data ?? assert.fail(JSON.stringify(errors));
}

/** A subscription, and which part of what it tells is the event. */
interface Followed<T, E extends { cursor: string }> {
  document: TypedDocumentNode<T, never>;
  event: (data: T) => E;
  variables: Record<string, unknown>;
}

const follow = <T, V, E extends { cursor: string }>(
  document: TypedDocumentNode<T, V>,
  event: (data: T) => E,
  variables: V & Record<string, unknown>,
): Followed<T, E> => ({ document: document as never, event, variables });

async function* told<T, E extends { cursor: string }>(client: Client, { document, event, variables }: Followed<T, E>) {
  for await (const { data, errors } of client.iterate<T>({ query: print(document), variables })) {
    yield event(data ?? assert.fail(JSON.stringify(errors)));
  }
}

/** What is told until that is enough; to the end when nothing says so. */
async function whole<T, E extends { cursor: string }>(
  client: Client,
  followed: Followed<T, E>,
  enough: (met: E[]) => boolean = () => false,
): Promise<E[]> {
  const met: E[] = [];
  for await (const event of told(client, followed)) {
    met.push(event);
    if (enough(met)) {
      break;
    }
  }
  return met;
}

/** The same over two connections: the first breaks at its first event, the second goes on behind the last cursor. */
async function resumed<T, E extends { cursor: string }>(
  connect: (url: string) => Client,
  followed: Followed<T, E>,
  enough: (met: E[]) => boolean = () => false,
): Promise<E[]> {
  const { url, cut, close } = await way();
  const met: E[] = [];
  await assert.rejects(async () => {
    for await (const event of told(connect(url), followed)) {
      met.push(event);
      cut();
    }
  }, 'the break goes unnoticed');
  close();
  const after = met.at(-1)?.cursor ?? assert.fail('nothing was told before the break');
  const rest = { ...followed, variables: { ...followed.variables, after } };
  return met.concat(await whole(connect(uri), rest, (more) => enough(met.concat(more))));
}

type Finding = { sides: { claim: { text: string } }[] };

/** Says of each state that it is a member and that it is not. */
const contradicting = (states: string[]) =>
  states.flatMap((state) => [
    { text: `Ann Reed said that ${state} is a member of the African Union.`, source: 'Morning Post', published: '2021-03-01' },
    { text: `Bob Lund said that ${state} is not a member of the African Union.`, source: 'Gazette', published: '2021-03-01' },
  ]);

const STATES: Record<string, string[]> = { 'graphql-ws': ['Haiti', 'Norway'], 'graphql-sse': ['Peru', 'Japan'] };

const numbers = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, i) => from + i);
const distinct = (names: string[]) => new Set(names).size;

for (const [name, connect] of Object.entries(CLIENTS)) {
  test(`${name}: a job and what it finds are followed over a break, and nothing is lost or told twice`, async () => {
    const states = STATES[name] ?? [];
    const articles = contradicting(states);
    const ofAll = (findings: Finding[]) =>
      states.every((state) => findings.some(({ sides }) => sides.some(({ claim }) => claim.text.includes(state))));
    const after = (await ask(START, {})).findings.edges[0]?.node.cursor ?? assert.fail('no finding');

    const events = follow(FINDING_EVENTS, (data) => data.findingEvents, { after });
    const allEvents = resumed(connect, events, (met) => ofAll(met.map(({ finding }) => finding)));
    const findings = follow(FINDINGS, ({ findings: told }) => ({ ...told, cursor: told.cursor ?? assert.fail('no cursor') }), { after });
    const allFindings = resumed(connect, findings, ofAll);
    const { submitArticles } = await ask(SUBMIT, { input: { articles } });
    assert.equal(submitArticles.__typename, 'IntakeJob');
    const job = submitArticles.id;
    const progress = await resumed(connect, follow(PROGRESS, (data) => data.intakeProgress, { job }));

    const finished = progress.map((event) => event.finished);
    assert.deepEqual(finished, numbers(finished[0] ?? NaN, articles.length));
    assert.deepEqual(progress.at(-1)?.job, { state: 'DONE', total: articles.length });

    const toldOf = await allEvents;
    assert.equal(distinct(toldOf.map(({ cursor }) => cursor)), toldOf.length);
    assert.deepEqual(toldOf, await whole(connect(uri), events, (met) => met.length === toldOf.length));
    const found = await allFindings;
    assert.equal(distinct(found.map(({ id }) => id)), found.length);
    assert.deepEqual(found, await whole(connect(uri), findings, (met) => met.length === found.length));

    const { intakeJob } = await ask(JOB, { id: job });
    const opened = (intakeJob?.entries.edges ?? []).flatMap(({ node: { result } }) =>
      result?.__typename === 'SubmittedArticle'
        ? [...result.ripple.opened, ...result.ripple.reconciled].map(({ id }) => id)
        : assert.fail('refused'),
    );
    assert.ok(distinct(opened) >= states.length, `only ${opened.length} findings`);
    for (const id of opened) {
      assert.ok(found.some((finding) => finding.id === id), `findings misses ${id}`);
      assert.ok(toldOf.some(({ kind, finding }) => kind === 'OPENED' && finding.id === id), `events miss ${id}`);
    }
  });

  test(`${name}: what cannot be followed says why`, async () => {
    const code = async (variables: { job: string; after?: string }) => {
      try {
        for await (const { errors } of connect(uri).iterate({ query: print(PROGRESS), variables })) {
          return errors?.[0]?.extensions?.['code'];
        }
        return 'nothing';
      } catch (refusal) {
        return (refusal as { extensions?: { code?: string } }[])[0]?.extensions?.code;
      }
    };
    assert.equal(await code({ job: 'job:none' }), 'NOT_FOUND');
    assert.equal(await code({ job: 'x'.repeat(5000), after: 'nonsense' }), 'NOT_FOUND');
  });
}
