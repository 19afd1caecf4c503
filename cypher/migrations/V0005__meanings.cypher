// What a claim's sentence means, as numbers of a model: derived from its text, and made again for another model.
CREATE CONSTRAINT meaning_claim IF NOT EXISTS FOR (n:Meaning) REQUIRE n.claim IS UNIQUE;
CREATE VECTOR INDEX meaning_vector IF NOT EXISTS FOR (n:Meaning) ON (n.vector)
OPTIONS {indexConfig: {`vector.dimensions`: 384, `vector.similarity_function`: 'cosine'}};
