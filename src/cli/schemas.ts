/**
 * `npm run schemas`: writes the JSON Schemas by which editors complete and explain keys, and the table
 * of graphics in their guide.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { GUIDE, withGraphics } from '../content/guide.ts';
import { jsonSchemas, SCHEMA_FOLDER } from '../content/json-schemas.ts';

const schemas = jsonSchemas();
mkdirSync(SCHEMA_FOLDER, { recursive: true });
for (const [path, text] of schemas) writeFileSync(path, text);
writeFileSync(GUIDE, withGraphics(readFileSync(GUIDE, 'utf8')));
console.log(
  `${schemas.size} schemas are written into ${SCHEMA_FOLDER}/, and a table into ${GUIDE}.`,
);
