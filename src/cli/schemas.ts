/** `npm run schemas`: writes the JSON Schemas by which editors complete and explain keys. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { jsonSchemas, SCHEMA_FOLDER } from '../content/json-schemas.ts';

const schemas = jsonSchemas();
mkdirSync(SCHEMA_FOLDER, { recursive: true });
for (const [path, text] of schemas) writeFileSync(path, text);
console.log(`${schemas.size} schemas are written into ${SCHEMA_FOLDER}/.`);
