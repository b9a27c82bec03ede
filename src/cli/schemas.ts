/**
 * `npm run schemas`: writes what follows from the schemas: the JSON Schemas by which editors complete
 * and explain keys, where their program finds them, and the tables in their guide.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fromSchemas } from '../content/from-schemas.ts';
import { SCHEMA_FOLDER } from '../content/json-schemas.ts';

const files = fromSchemas((path) => readFileSync(path, 'utf8'));
mkdirSync(SCHEMA_FOLDER, { recursive: true });
for (const [path, text] of files) writeFileSync(path, text);
console.log(`${files.size} files are written from the schemas.`);
