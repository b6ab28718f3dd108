// What a build is made of, and whether the one in dist/ still fits it. Plain JavaScript: the program asks before
// anything is loaded.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const stamp = join(root, 'dist', 'stamp.json');

/** Folders and files that end up in dist/; the lock stands for the versions of the libraries. */
const folders = ['src', 'workflows', 'db', 'workers', 'web'];
const singles = ['package-lock.json'];

function filesOfSource() {
  const files = [...singles];
  const walk = (folder) => {
    for (const entry of readdirSync(join(root, folder), { withFileTypes: true })) {
      const path = `${folder}/${entry.name}`;
      if (entry.isDirectory()) walk(path);
      else files.push(path);
    }
  };
  for (const folder of folders) walk(folder);
  return files.sort();
}

const digest = (files, partOf) => {
  const hash = createHash('sha256');
  for (const path of files) hash.update(`${path}\n`).update(partOf(join(root, path)));
  return hash.digest('hex');
};

/** Size and time of every file: quick to ask, but different in every copy of the same sources. */
const lookOf = (files) =>
  digest(files, (path) => {
    const { size, mtimeMs } = statSync(path);
    return `${size} ${mtimeMs}\n`;
  });

/** What every file says: slower, and the same wherever the same sources lie. */
const contentOf = (files) => digest(files, (path) => readFileSync(path));

/** Written last by the build: from now on the program runs what is in dist/. */
export function writeStamp() {
  const files = filesOfSource();
  writeFileSync(stamp, `${JSON.stringify({ look: lookOf(files), content: contentOf(files) })}\n`);
}

/** Is there a build, and is it of exactly these sources? A build that was shipped without sources is. */
export function buildIsFresh() {
  let built;
  try {
    built = JSON.parse(readFileSync(stamp, 'utf8'));
  } catch {
    return false;
  }
  let files;
  try {
    files = filesOfSource();
  } catch (error) {
    if (error.code === 'ENOENT') return true;
    throw error;
  }
  return built.look === lookOf(files) || built.content === contentOf(files);
}
