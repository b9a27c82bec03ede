import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { test } from '@playwright/test';
import { binary } from '../../../src/cli/run/process.mjs';
import { FOLDER } from './site.ts';

test('the site builds for a folder of its host', async () => {
  await promisify(execFile)(
    process.execPath,
    [binary('astro'), 'build', '--outDir', FOLDER.built],
    {
      env: {
        ...process.env,
        BASE_PATH: FOLDER.base,
        SITE_URL: FOLDER.host,
        ASTRO_TELEMETRY_DISABLED: '1',
      },
    },
  );
});
