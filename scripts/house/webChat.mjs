import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { inProject, say, SetUpError } from './place.mjs';
import { npm } from './npm.mjs';
import { entriesOf } from './tar.mjs';

/**
 * Web Chat is served by us, and only one file of it: installing the package would bring 486 MB of dependencies.
 * `sha512` is that of the package's tarball, as the registry publishes it.
 */
const release = {
  package: 'botframework-webchat@4.18.1',
  sha512: '7jpEUJ7olT62Xm+8eh7BhhIcXVfU2xD4pZDaeBt8K4XcNy6K/83UGIxE9BFkXmHMZ4hDEVOzs5cre07GWuaXzg==',
  files: ['webchat.js', 'webchat.js.LICENSE.txt'],
};

const folder = inProject('vendor/webchat');
const stamp = inProject('vendor/webchat/RELEASE');

/** Whether vendor/webchat holds the release above. */
export function hasWebChat() {
  return existsSync(stamp) && readFileSync(stamp, 'utf8') === stampText();
}

/** Takes the files out of the package's tarball after checking it. */
export function installWebChat() {
  say(`Fetching ${release.package}, once …`);
  mkdirSync(inProject('.cache'), { recursive: true });
  const work = mkdtempSync(inProject('.cache/webchat-'));
  try {
    const tarball = fetchTarball(work);
    const wanted = new Map(release.files.map((file) => [`package/dist/${file}`, file]));
    for (const { name, content } of entriesOf(gunzipSync(tarball))) {
      const file = wanted.get(name);
      if (file) writeFileSync(`${work}/${file}`, content);
    }
    mkdirSync(folder, { recursive: true });
    for (const file of release.files) renameSync(`${work}/${file}`, `${folder}/${file}`);
    writeFileSync(stamp, stampText());
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

function fetchTarball(work) {
  const { isDone, output } = npm(['pack', release.package, '--pack-destination', work, '--loglevel=error']);
  const file = readdirSync(work).find((name) => name.endsWith('.tgz'));
  if (!isDone || !file)
    throw new SetUpError(`${output}\nThe web chat could not be fetched from the npm registry.`);
  const tarball = readFileSync(`${work}/${file}`);
  if (createHash('sha512').update(tarball).digest('base64') !== release.sha512) {
    throw new SetUpError(
      `${release.package} is not the tarball it should be: its sha512 differs. Nothing was kept.`,
    );
  }
  return tarball;
}

const stampText = () => `${release.package}\nsha512-${release.sha512}\n`;
