// Asks a running market whether it speaks GraphQL over HTTP, by the audits of the
// package `graphql-http`, and whether graphql-js finds its schema valid.
//
//   MOUSSEM_GRAPHQL_URL=http://localhost:8080/graphql npm test
//
// Prints TAP. Fails if one audit fails, also one that the specification only
// advises: there is none that we leave out.

import { readFileSync } from 'node:fs';
import { buildSchema, validateSchema } from 'graphql';
import { serverAudits } from 'graphql-http';

const url = process.env.MOUSSEM_GRAPHQL_URL ?? 'http://localhost:8080/graphql';
const schemaFile = new URL('../../crates/api/schema.graphql', import.meta.url);

const checks = [
  ...serverAudits({ url }).map((audit) => ({
    name: `${audit.id} ${audit.name}`,
    async fault() {
      const result = await audit.fn();
      return result.status === 'ok' ? null : result.reason;
    },
  })),
  {
    name: 'graphql-js finds no error in crates/api/schema.graphql',
    fault() {
      const schema = buildSchema(readFileSync(schemaFile, 'utf8'));
      const errors = validateSchema(schema);
      return errors.length === 0 ? null : errors.map(String).join('; ');
    },
  },
];

console.log('TAP version 13');
console.log(`1..${checks.length}`);
let failed = 0;
for (const [at, check] of checks.entries()) {
  const fault = await Promise.resolve()
    .then(() => check.fault())
    .catch((error) => String(error));
  if (fault) {
    failed += 1;
  }
  console.log(`${fault ? 'not ok' : 'ok'} ${at + 1} - ${check.name}`);
  if (fault) {
    console.log(`  # ${String(fault).replaceAll('\n', '\n  # ')}`);
  }
}
console.log(`# tests ${checks.length}`);
console.log(`# pass ${checks.length - failed}`);
console.log(`# fail ${failed}`);
process.exitCode = failed === 0 ? 0 : 1;
