import { linkSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { inProject, say } from './place.mjs';

const lock = inProject('.cache/set-up.lock');
const mine = `${lock}-${process.pid}`;

/** How old a lock may become: no set-up takes longer, and a pid that lives may belong to somebody else by then. */
const oldestMs = 15 * 60 * 1000;

/** Runs `job` while no other command of this project sets anything up, so that two at once do not spoil each other. */
export async function withLock(job) {
  mkdirSync(inProject('.cache'), { recursive: true });
  for (let tries = 1; !take(); tries += 1) {
    if (tries === 10)
      say(`Waiting for another command that sets this project up (process ${holder()?.pid}) …`);
    await wait(200);
  }
  try {
    return job();
  } finally {
    rmSync(lock, { force: true });
  }
}

/** A link is made at once and with its content, or not at all: whoever reads the lock finds the holder in it. */
function take() {
  writeFileSync(mine, JSON.stringify({ pid: process.pid, at: Date.now() }));
  try {
    linkSync(mine, lock);
    return true;
  } catch (error) {
    if (error.code !== 'EEXIST') throw error;
    clearAway();
    return false;
  } finally {
    rmSync(mine, { force: true });
  }
}

/** Removes a lock that nobody holds. It is moved aside first, so that the new lock of somebody faster stays. */
function clearAway() {
  const found = holder();
  if (found === undefined || isHeldBy(found)) return;
  const aside = `${mine}-old`;
  try {
    renameSync(lock, aside);
    const moved = JSON.parse(readFileSync(aside, 'utf8'));
    if (moved.pid !== found.pid || moved.at !== found.at) linkSync(aside, lock);
  } catch (error) {
    if (error.code !== 'ENOENT' && error.code !== 'EEXIST') throw error;
  } finally {
    rmSync(aside, { force: true });
  }
}

function holder() {
  try {
    return JSON.parse(readFileSync(lock, 'utf8'));
  } catch {
    return undefined;
  }
}

/** A holder that was killed holds nothing, and neither do we: in a container the pids of one run come back in the next. */
function isHeldBy({ pid, at }) {
  if (pid === process.pid || Date.now() - at > oldestMs) return false;
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return error.code !== 'ESRCH';
  }
}
