import type { CodegenConfig } from '@graphql-codegen/cli';

/** Types of each document in these files, from the approved schema; a scalar that is not told of here fails. */
const config: CodegenConfig = {
  schema: '../../src/docs/schema.graphqls',
  documents: ['*.ts'],
  generates: {
    'generated/': {
      preset: 'client',
      presetConfig: { fragmentMasking: false },
      config: {
        enumsAsTypes: true,
        strictScalars: true,
        useTypeImports: true,
        importExtension: '.js',
        scalars: { ID: 'string', Date: 'string', DateTime: 'string' },
      },
    },
  },
};

export default config;
