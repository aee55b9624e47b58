import { spawnSync } from 'node:child_process';
import { realpathSync } from 'node:fs';
import { inProject, SetUpError } from './place.mjs';

const minimum = [24, 15];

/** The npm package with the official binary for this machine (optionalDependencies); not every platform has one. */
export const nodePackage = `node-${process.platform === 'win32' ? 'win' : process.platform}-${process.arch}`;

const bundled = inProject(
  'node_modules',
  nodePackage,
  'bin',
  process.platform === 'win32' ? 'node.exe' : 'node',
);

/** Whether a version like "v24.21.0" can run the program. */
export function isNewEnough(version) {
  const [major, minor] = version.replace(/^v/, '').split('.').map(Number);
  return major > minimum[0] || (major === minimum[0] && minor >= minimum[1]);
}

/** The Node that runs the program: the one from node_modules, else the one that runs this. */
export function findNode() {
  if (isRunningOnBundled()) return process.execPath;
  const version = spawnSync(bundled, ['--version'], { encoding: 'utf8' }).stdout?.trim();
  if (version && isNewEnough(version)) return bundled;
  if (isNewEnough(process.version)) return process.execPath;
  throw new SetUpError(whatToInstall());
}

/** One line for a machine that has no suitable Node and gets none from npm. */
export function whatToInstall() {
  const how =
    process.platform === 'darwin' ? '`brew install node@24` or https://nodejs.org' : 'https://nodejs.org';
  return `This needs Node ${minimum.join('.')} or later and runs on ${process.version}; please install Node 24 (${how}) and try again.`;
}

function isRunningOnBundled() {
  try {
    return realpathSync(process.execPath) === realpathSync(bundled) && isNewEnough(process.version);
  } catch {
    return false;
  }
}
