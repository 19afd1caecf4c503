'use strict';

// The tabs a newcomer finds; the files lie beside this one and a test runs each.
const QUERIES = ['contradictions', 'search', 'checks'];

async function text(name) {
  const answer = await fetch(`/graphiql/queries/${name}.graphql`);
  if (!answer.ok) {
    throw new Error(`${name}: ${answer.status}`);
  }
  return answer.text();
}

async function start() {
  const shipped = await Promise.all(QUERIES.map(text));
  const asked = new URLSearchParams(location.search).get('query');
  const page = React.createElement(GraphiQL, {
    fetcher: GraphiQL.createFetcher({
      url: '/graphql',
      subscriptionUrl: `${location.origin.replace(/^http/, 'ws')}/graphql`,
    }),
    defaultTabs: shipped.map((query) => ({ query })),
    query: asked || undefined,
    defaultEditorToolsVisibility: false,
  });
  ReactDOM.createRoot(document.getElementById('graphiql')).render(page);
}

start().catch((error) => {
  document.getElementById('graphiql').textContent = `GraphiQL does not start: ${error.message}`;
});
