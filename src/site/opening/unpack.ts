/*
 * Makes faces of the letters that stand in the page, before anything is drawn. A browser would fetch
 * them from a style sheet like any other font, and lay the opening out before they have come.
 */
const FACE = /'(.+?)'[^}]*weight: ?([^;]*)[^}]*base64,([^)]*)/g;
const faces = document.getElementById('lead-faces')?.textContent.matchAll(FACE) ?? [];
for (const [, family = '', weight = '', data = ''] of faces) {
  const bytes = Uint8Array.from(atob(data), (letter) => letter.charCodeAt(0));
  document.fonts.add(new FontFace(family, bytes, { weight }));
}
