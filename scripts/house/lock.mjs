import { linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { inProject } from './place.mjs';

const lock = inProject('.cache/set-up.lock');

/** Runs `job` while no other command of this project sets anything up, so that two at once do not spoil each other. */
export async function withLock(job) {
  mkdirSync(inProject('.cache'), { recursive: true });
  while (!take()) await wait(200);
  try {
    return job();
  } finally {
    rmSync(lock, { force: true });
  }
}

/** A link is made at once and with its content, or not at all: whoever reads the lock finds the holder in it. */
function take() {
  const mine = `${lock}-${process.pid}`;
  writeFileSync(mine, String(process.pid));
  try {
    linkSync(mine, lock);
    return true;
  } catch (error) {
    if (error.code !== 'EEXIST') throw error;
    if (!isHeld()) rmSync(lock, { force: true });
    return false;
  } finally {
    rmSync(mine, { force: true });
  }
}

/** A holder that was killed holds nothing. */
function isHeld() {
  try {
    return process.kill(Number(readFileSync(lock, 'utf8')), 0);
  } catch (error) {
    return error.code !== 'ESRCH';
  }
}
