import assert from 'node:assert/strict';
import { test } from 'node:test';
import { print } from 'graphql';
import type { ExecutionResult } from 'graphql';
import { createClient as createSocketClient } from 'graphql-ws';
import WebSocket from 'ws';
import { PROGRESS } from './documents.js';

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
};

for (const [name, connect] of Object.entries(CLIENTS)) {
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
