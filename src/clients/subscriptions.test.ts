import assert from 'node:assert/strict';
import { test } from 'node:test';
import { print } from 'graphql';
import type { ExecutionResult } from 'graphql';
import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { createClient as createEventClient } from 'graphql-sse';
import { createClient as createSocketClient } from 'graphql-ws';
import WebSocket from 'ws';
import { FINDING_EVENTS, FINDINGS, JOB, PROGRESS, START, SUBMIT } from './documents.js';

const uri = process.env['COUNTERCLAIM_URL'] ?? assert.fail('COUNTERCLAIM_URL names no server');

interface Connection {
  iterate<T>(request: { query: string; variables: Record<string, unknown> }): AsyncIterableIterator<ExecutionResult<T>>;
  /** Breaks it off without a word, as a network does. */
  cut(): void;
}

const CLIENTS: Record<string, () => Connection> = {
  'graphql-ws': () => {
    const client = createSocketClient({ url: uri.replace('http', 'ws'), webSocketImpl: WebSocket, retryAttempts: 0 });
    return {
      iterate: (request) => client.iterate(request) as never,
      cut: () => client.terminate(),
    };
  },
  'graphql-sse': () => {
    const client = createEventClient({ url: uri, retryAttempts: 0 });
    return {
      iterate: (request) => client.iterate(request) as never,
      cut: () => client.dispose(),
    };
  },
};

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

/** What is told until that is enough; to the end when nothing says so. */
async function told<T, V extends Record<string, unknown>>(
  connection: Connection,
  document: TypedDocumentNode<T, V>,
  variables: V,
  enough: (met: T[]) => boolean = () => false,
): Promise<T[]> {
  const met: T[] = [];
  for await (const { data, errors } of connection.iterate<T>({ query: print(document), variables })) {
    met.push(data ?? assert.fail(JSON.stringify(errors)));
    if (enough(met)) {
      break;
    }
  }
  return met;
}

/** Says of each state that it is a member and that it is not. */
function contradicting(states: string[]) {
  return states.flatMap((state) => [
    { text: `Ann Reed said that ${state} is a member of the African Union.`, source: 'Morning Post', published: '2021-03-01' },
    { text: `Bob Lund said that ${state} is not a member of the African Union.`, source: 'Gazette', published: '2021-03-02' },
  ]);
}

const STATES: Record<string, string[]> = { 'graphql-ws': ['Haiti', 'Norway'], 'graphql-sse': ['Peru', 'Japan'] };

for (const [name, connect] of Object.entries(CLIENTS)) {
  test(`${name}: a job is followed to its end, and what it finds is met once although the connection breaks`, async () => {
    const start = (await ask(START, {})).findings.edges[0]?.node.cursor ?? assert.fail('no finding');
    const listening = connect();
    const broken = told(listening, FINDING_EVENTS, { after: start }, () => true);

    const articles = contradicting(STATES[name] ?? []);
    const { submitArticles } = await ask(SUBMIT, { input: { articles } });
    assert.equal(submitArticles.__typename, 'IntakeJob');
    const progress = await told(connect(), PROGRESS, { job: submitArticles.id });
    assert.equal(progress.at(-1)?.intakeProgress.finished, articles.length);
    assert.equal(progress.at(-1)?.intakeProgress.job.state, 'DONE');

    const { intakeJob } = await ask(JOB, { id: submitArticles.id });
    const ripples = (intakeJob?.entries.edges ?? []).flatMap(({ node: { result } }) =>
      result?.__typename === 'SubmittedArticle' ? result.ripple.opened.map(({ id }) => id) : assert.fail('refused'),
    );
    const opened = [...new Set(ripples)];
    assert.ok(opened.length >= 2, `only ${opened.length} findings`);

    const first = (await broken)[0]?.findingEvents ?? assert.fail('nothing told');
    listening.cut();
    const rest = await told(connect(), FINDING_EVENTS, { after: first.cursor }, (met) =>
      opened.every((id) => met.some(({ findingEvents: { finding } }) => finding.id === id)),
    );
    const mine = [first, ...rest.map(({ findingEvents }) => findingEvents)].filter(
      ({ kind, finding }) => kind === 'OPENED' && opened.includes(finding.id),
    );
    assert.deepEqual(mine.map(({ finding }) => finding.id).sort(), opened.sort());

    const findings = await told(connect(), FINDINGS, { after: start }, (met) =>
      opened.every((id) => met.some(({ findings: { id: one } }) => one === id)),
    );
    const ids = findings.map(({ findings: { id } }) => id);
    assert.equal(new Set(ids).size, ids.length);
  });

  test(`${name}: what cannot be followed says why`, async () => {
    const wrong = connect();
    const code = async (variables: { job: string; after?: string }) => {
      try {
        for await (const { errors } of wrong.iterate({ query: print(PROGRESS), variables })) {
          return errors?.[0]?.extensions?.['code'];
        }
        return 'nothing';
      } catch (refusal) {
        return (refusal as { extensions?: { code?: string } }[])[0]?.extensions?.code;
      }
    };
    assert.equal(await code({ job: 'job:none' }), 'NOT_FOUND');
    assert.equal(await code({ job: 'x'.repeat(5000), after: 'nonsense' }), 'NOT_FOUND');
    wrong.cut();
  });
}
