import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import type * as PdfJs from 'unpdf/pdfjs';
import type { Taken } from './judge.ts';

const pdfJs = fileURLToPath(import.meta.resolve('unpdf/pdfjs'));

/**
 * The pages a printer gets, as pictures of 96 dots to the inch. The browser prints the page to PDF
 * and draws the PDF with pdf.js on its own canvas, so page breaks are the real ones and no library
 * of machine code is needed. Leaves the page at an address of its own.
 */
export async function takePaper(page: Page): Promise<Taken[]> {
  const pdf = await page.pdf({ format: 'A4', preferCSSPageSize: true });
  await page.route('**/paper/', (route) =>
    route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>Paper</title>' }),
  );
  await page.route('**/paper/pdf.mjs', (route) =>
    route.fulfill({ contentType: 'text/javascript', body: readFileSync(pdfJs) }),
  );
  await page.route('**/paper/page.pdf', (route) =>
    route.fulfill({ contentType: 'application/pdf', body: pdf }),
  );
  await page.goto('/paper/');
  const drawn = await page.evaluate(drawPages, ['/paper/pdf.mjs', '/paper/page.pdf'] as const);
  return drawn.map((address, index) => ({
    name: `page-${String(index + 1).padStart(2, '0')}`,
    png: Buffer.from(address.slice(address.indexOf(',') + 1), 'base64'),
  }));
}

/** Runs in the browser: the pages of a PDF as data: addresses of PNGs. */
async function drawPages([library, url]: readonly [string, string]): Promise<string[]> {
  const { getDocument } = (await import(library)) as typeof PdfJs;
  const pdf = await getDocument({ url }).promise;
  const canvas = document.createElement('canvas');
  const pictures: string[] = [];
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const sheet = await pdf.getPage(number);
    const viewport = sheet.getViewport({ scale: 96 / 72 });
    canvas.width = Math.round(viewport.width);
    canvas.height = Math.round(viewport.height);
    // For the screen it draws in several frames, and edges differ a little with where it is cut.
    await sheet.render({ canvas, viewport, intent: 'print' }).promise;
    pictures.push(canvas.toDataURL('image/png'));
  }
  return pictures;
}
