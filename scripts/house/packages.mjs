import { readFileSync } from 'node:fs';
import { inProject, say, SetUpError } from './place.mjs';
import { isNewEnough, nodePackage, whatToInstall } from './node.mjs';
import { npm } from './npm.mjs';

/**
 * Whether node_modules holds what package-lock.json names. npm writes what it installed into
 * node_modules/.package-lock.json, so there is no stamp of our own to go stale.
 */
export function hasPackages() {
  const wanted = readPackages('package-lock.json');
  const installed = readPackages('node_modules/.package-lock.json');
  if (!wanted || !installed) return false;
  return Object.entries(wanted).every(([path, { version, integrity, optional }]) => {
    if (path === '') return true;
    const found = installed[path];
    if (!found) return optional === true && !isNodeMissing(path);
    return found.version === version && found.integrity === integrity;
  });
}

/** Installs from the lockfile. The tools that build are needed whatever NODE_ENV says. */
export function installPackages() {
  if (!isNewEnough(process.version) && !readPackages('package-lock.json')?.[`node_modules/${nodePackage}`]) {
    throw new SetUpError(whatToInstall());
  }
  say('Installing the packages, once (about a minute) …');
  const { isDone, output } = npm(['ci', '--include=dev', '--include=optional', '--loglevel=error']);
  if (!isDone) throw new SetUpError(`${output}\nThe packages could not be installed; \`npm ci\` shows why.`);
}

/** The optional package that carries Node is not optional where the running Node is too old. */
const isNodeMissing = (path) => path === `node_modules/${nodePackage}` && !isNewEnough(process.version);

function readPackages(file) {
  try {
    return JSON.parse(readFileSync(inProject(file), 'utf8')).packages;
  } catch {
    return undefined;
  }
}
