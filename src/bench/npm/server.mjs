// @neo4j/graphql under Apollo Server over the same graph: what its users get from the types alone.
import { ApolloServer } from '@apollo/server';
import { startStandaloneServer } from '@apollo/server/standalone';
import { Neo4jGraphQL } from '@neo4j/graphql';
import neo4j from 'neo4j-driver';

const typeDefs = /* GraphQL */ `
  type Claim @node {
    id: ID!
    text: String!
    sortText: String
    predicate: ID
    subject: [Entity!]! @relationship(type: "SUBJECT", direction: OUT)
    appearances: [Appearance!]! @relationship(type: "STATES", direction: IN)
    contradictions: [Contradiction!]! @relationship(type: "ABOUT", direction: IN)
  }
  type Appearance @node {
    id: ID!
    stance: String!
    certainty: String!
    claim: [Claim!]! @relationship(type: "STATES", direction: OUT)
    claimant: [Claimant!]! @relationship(type: "MADE_BY", direction: OUT)
    passage: [Passage!]! @relationship(type: "QUOTES", direction: OUT)
  }
  union Claimant = Entity | Source
  type Entity @node {
    id: ID!
    name: String!
  }
  type Source @node {
    id: ID!
    name: String!
  }
  type Passage @node {
    id: ID!
    exact: String!
    start: Int!
    end: Int!
    article: [Article!]! @relationship(type: "HAS", direction: IN)
  }
  type Article @node {
    id: ID!
    title: String!
  }
  type Contradiction @node {
    id: ID!
    check: ID!
    severity: String!
    status: String!
    sortKey: String
    message: String
    about: [Claim!]! @relationship(type: "ABOUT", direction: OUT)
    concerns: [Appearance!]! @relationship(type: "CONCERNS", direction: OUT)
  }
`;

const [uri, username, password, port] = process.argv.slice(2);
const driver = neo4j.driver(uri, neo4j.auth.basic(username, password));
const schema = await new Neo4jGraphQL({ typeDefs, driver }).getSchema();
await startStandaloneServer(new ApolloServer({ schema }), {
  listen: { host: '127.0.0.1', port: Number(port) },
  context: async () => ({ driver, sessionConfig: { database: 'neo4j' } }),
});
