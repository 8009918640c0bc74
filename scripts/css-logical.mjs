// Rejects styles that name left or right: the same sheet serves Arabic and
// French, so it must say start and end. Usage: css-logical.mjs FILE...
import { readFileSync } from "node:fs";

const PHYSICAL = [
  /(?:^|[\s;{])((?:margin|padding|border|scroll-margin|scroll-padding)-(?:left|right)(?:-\w+)?)\s*:/,
  /(?:^|[\s;{])(border-(?:top|bottom)-(?:left|right)-radius)\s*:/,
  /(?:^|[\s;{])((?:left|right))\s*:/,
  /(?:^|[\s;{])((?:text-align|float|clear)\s*:\s*(?:left|right)\b)/,
];

let found = 0;
for (const file of process.argv.slice(2)) {
  for (const [at, line] of stylesOf(file).split("\n").entries()) {
    for (const pattern of PHYSICAL) {
      const hit = pattern.exec(line);
      if (hit) {
        found += 1;
        console.error(`${file}:${at + 1}: "${hit[1]}" has a side; use its logical form (inline-start, inline-end)`);
      }
    }
  }
}
process.exitCode = found ? 1 : 0;

/** The style rules of a file, with everything else blanked out so that line numbers stay. */
function stylesOf(file) {
  const blank = (text) => text.replace(/[^\n]/g, " ");
  let text = readFileSync(file, "utf8");
  if (!file.endsWith(".css")) {
    let styles = "";
    let end = 0;
    for (const block of text.matchAll(/<style[^>]*>([\s\S]*?)<\/style>/g)) {
      styles += blank(text.slice(end, block.index)) + block[0];
      end = block.index + block[0].length;
    }
    text = styles;
  }
  return text.replace(/\/\*[\s\S]*?\*\//g, blank);
}
